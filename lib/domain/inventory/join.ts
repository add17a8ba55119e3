import type { InputIssue } from "@/lib/domain/report/report";
import { CycleFinder } from "./cycles";
import type { Columns, EstateAsset } from "./estate";
import { RowIndex } from "./row-index";
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
  const { kind, host, excluded } = columns;
  const rows = ids.length;
  const index = new RowIndex(columns, ids);
  const cycles = new CycleFinder(columns, index, rowNumbers);
  const warnings: InputIssue[] = [];
  const kindOf = (row: number) => kind.values[kind.codes[row] ?? 0];
  const hostOf = (row: number) => host.values[host.codes[row] ?? 0];

  /** By container host: the VM below it. By VM: the smallest host that it carries. */
  const vmOf = new Int32Array(rows).fill(-1);
  const carriedBy = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const text = hostOf(row);
    if (text === undefined) continue;
    if (kindOf(row) === "vm") cycles.follow(row);
    if (kindOf(row) !== "container_host") continue;
    cycles.follow(row);
    const vm = index.find("vm", text);
    if (vm === -1) continue;
    vmOf[row] = vm;
    const first = carriedBy.get(vm);
    if (first === undefined || (ids[row] ?? "") < (ids[first] ?? "")) carriedBy.set(vm, row);
  }

  /** By container: the row of its machine. */
  const machineOf = new Int32Array(rows).fill(-1);
  const carriesContainers = new Uint8Array(rows);
  const findMachine = (text: string): number => {
    const machine = index.find("container_host", text);
    if (machine !== -1) return machine;
    const vm = index.find("vm", text);
    return carriedBy.get(vm) ?? vm;
  };
  const machineByText = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    if (kindOf(row) !== "container") continue;
    const text = hostOf(row);
    if (text === undefined) {
      warnings.push({
        severity: "warning",
        code: "host-empty",
        row: rowNumbers[row] ?? null,
        column: "host",
        value: null,
      });
      continue;
    }
    let machine = machineByText.get(text);
    if (machine === undefined) {
      machine = findMachine(text);
      machineByText.set(text, machine);
    }
    machineOf[row] = machine;
    if (machine !== -1) carriesContainers[machine] = 1;
    else {
      cycles.follow(row);
      if (!cycles.isOnCycle(row))
        warnings.push({
          severity: "warning",
          code: "host-not-found",
          row: rowNumbers[row] ?? null,
          column: "host",
          value: text,
        });
    }
  }

  const tally = new TenantTally(columns, index, vmOf, machineOf);
  const assetOf = new Int32Array(rows).fill(-1);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const rowKind = kindOf(row);
    if (rowKind === undefined || rowKind === "segment" || (rowKind === "vm" && carriedBy.has(row))) continue;
    assetOf[row] = count++;
  }
  const assets: EstateAsset[] = [];
  for (let row = 0; row < rows; row++) {
    const rowKind = kindOf(row);
    if (assetOf[row] === -1 || rowKind === undefined || rowKind === "segment") continue;
    const vmRow = vmOf[row] ?? -1;
    const machine = machineOf[row] ?? -1;
    const isVm = rowKind === "vm" || vmRow !== -1;
    const isHost = rowKind === "container_host" || (rowKind === "vm" && carriesContainers[row] === 1);
    const onVm = machine !== -1 && (kindOf(machine) === "vm" || hostOf(machine) !== undefined);
    assets.push({
      id: ids[row] ?? "",
      kind: rowKind,
      row,
      vmRow,
      class:
        rowKind === "container"
          ? onVm
            ? "container_on_vm"
            : "container_bare"
          : rowKind === "vm" && !isHost
            ? "vm"
            : null,
      excluded:
        (excluded.values[excluded.codes[row] ?? 0] ??
          (vmRow === -1 ? undefined : excluded.values[excluded.codes[vmRow] ?? 0])) === true,
      isVm,
      isHost,
      machine: machine === -1 ? -1 : (assetOf[machine] ?? -1),
      tenants: isHost ? tally.on(row) : null,
      siblings: isVm ? tally.beside(row) : null,
    });
  }
  return { assets, issues: [...cycles.found(), ...warnings] };
}
