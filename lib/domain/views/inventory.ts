import type { AssetKind, FieldName } from "@/lib/domain/inventory/fields";
import type { CheckResult, Recommendation, Score, WorkloadClass } from "@/lib/domain/report/report";

/** What the inventory page shows of one asset. */
export interface InventoryRow {
  readonly id: string;
  readonly externalId: string | null;
  readonly kind: AssetKind;
  readonly name: string;
  readonly host: string | null;
  readonly class: WorkloadClass | null;
  readonly owner: string | null;
  readonly environment: string | null;
  readonly segment: string | null;
  readonly os: string | null;
  readonly criticality: number | null;
  readonly sensitivity: string | null;
  readonly exposure: string | null;
  readonly excluded: boolean;
  readonly score: Score;
  readonly stack: Score | null;
  readonly recommendations: Readonly<Record<`${Recommendation}`, { low: number | null; high: number | null }>>;
  readonly observedAt: string | null;
}

export const INVENTORY_SORTS = [
  "score",
  "name",
  "kind",
  "host",
  "owner",
  "segment",
  "environment",
  "criticality",
  "coverage",
  "gates",
] as const;
export type InventorySort = (typeof INVENTORY_SORTS)[number];

/** The state of the inventory page, all of it in the URL. */
export interface InventoryQuery {
  readonly text: string;
  readonly kind: readonly AssetKind[];
  readonly owner: readonly string[];
  readonly segment: readonly string[];
  readonly environment: readonly string[];
  /** Only assets where this check fails (its high end is 0) or may fail, with `unknown`. */
  readonly failing: string | null;
  readonly unknown: string | null;
  /** Only assets with an open gate. */
  readonly gate: "open" | null;
  readonly sort: InventorySort;
  readonly direction: "asc" | "desc";
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

export interface InventoryPage {
  readonly rows: readonly InventoryRow[];
  /** Counted up to a limit; `counted` is false where there are more than `total`. */
  readonly total: number;
  readonly counted: boolean;
  readonly facets: Readonly<
    Record<"kind" | "owner" | "segment" | "environment", readonly { value: string; count: number }[]>
  >;
}

/** Where the value of a field came from. */
export interface Provenance {
  readonly source: string;
  readonly importNumber: number;
  readonly importedAt: string;
  readonly file: string;
  readonly row: number;
  readonly observedAt: string;
}

export interface AssetView {
  readonly asset: InventoryRow;
  /** Canonical cells; an absent field is unknown. */
  readonly cells: Readonly<Partial<Record<FieldName, string>>>;
  readonly provenance: Readonly<Partial<Record<FieldName, Provenance>>>;
  readonly checks: Readonly<Record<string, CheckResult | null>>;
  /** What a container stands on, with its checks: they count in its stack score. `known` false where its row is missing. */
  readonly standsOn: {
    readonly id: string | null;
    readonly name: string | null;
    readonly known: boolean;
    readonly checks: Readonly<Record<string, CheckResult | null>>;
  } | null;
  /** Containers on this host, or VMs on this hypervisor; at most 200, worst first. */
  readonly guests: readonly { id: string; name: string; kind: AssetKind; score: Score }[];
  readonly guestCount: number;
  readonly snapshotAt: string;
}
