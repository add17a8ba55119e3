import type { AssetKind } from "./fields";

/** Kinds that are assets, in the order in which they are listed. */
export const ASSET_KINDS = ["hypervisor", "vm", "container_host", "container"] as const satisfies readonly AssetKind[];
