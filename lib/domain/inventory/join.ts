import type { InputIssue, WorkloadClass } from "@/lib/domain/report/report";
import type { Columns, EstateAsset } from "./estate";
import type { AssetKind } from "./fields";
import { Machines } from "./machines";
import { TenantTally } from "./tenants";

interface Joined {
  readonly assets: readonly EstateAsset[];
  readonly issues: readonly InputIssue[];
}

/**
 * Joins rows into assets (docs/decisions/0010-joins.md): a container host on a VM row is one
 * machine with it, a container stands on a host, else on a VM, else on a kernel of which nothing is known.
 */
export function joinEstate(columns: Columns, ids: readonly string[], rowNumbers: readonly number[]): Joined {
  const machines = new Machines(columns, ids, rowNumbers);
  const tally = new TenantTally(columns, machines);
  const assetOf = new Int32Array(ids.length).fill(-1);
  let count = 0;
  for (let row = 0; row < ids.length; row++) if (assetKind(machines, row)) assetOf[row] = count++;
  const assets: EstateAsset[] = [];
  for (let row = 0; row < ids.length; row++) {
    const kind = assetKind(machines, row);
    if (!kind) continue;
    const vmRow = machines.vmOf[row] ?? -1;
    const isVm = kind === "vm" || vmRow !== -1;
    const isHost = kind === "container_host" || (kind === "vm" && machines.carriesContainers(row));
    assets.push({
      id: ids[row] ?? "",
      kind,
      row,
      vmRow,
      class: classOf(machines, row, kind, isHost),
      excluded: isExcluded(columns, row, vmRow),
      isVm,
      isHost,
      machine: assetOf[machines.machineOf[row] ?? -1] ?? -1,
      tenants: isHost ? tally.on(row) : null,
      siblings: isVm ? tally.beside(row) : null,
    });
  }
  return { assets, issues: machines.issues() };
}

/** The kind of a row that is an asset: a segment is none, nor is a VM that is one machine with a container host. */
function assetKind(machines: Machines, row: number): AssetKind | undefined {
  const kind = machines.kindOf(row);
  return kind === "segment" || (kind === "vm" && machines.isJoined(row)) ? undefined : kind;
}

function classOf(machines: Machines, row: number, kind: AssetKind, isHost: boolean): WorkloadClass | null {
  if (kind === "vm") return isHost ? null : "vm";
  if (kind !== "container") return null;
  const machine = machines.machineOf[row] ?? -1;
  const isOnVm = machine !== -1 && (machines.kindOf(machine) === "vm" || machines.hostOf(machine) !== undefined);
  return isOnVm ? "container_on_vm" : "container_bare";
}

function isExcluded({ excluded }: Columns, row: number, vmRow: number): boolean {
  const code = excluded.codes[row] || (vmRow === -1 ? 0 : excluded.codes[vmRow]);
  return excluded.values[code ?? 0] === true;
}
