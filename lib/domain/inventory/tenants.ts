import type { Columns, TenantCounts } from "./estate";
import type { Sensitivity } from "./fields";
import type { Machines } from "./machines";

type Counts = Record<Sensitivity | "unknown", number>;

const NONE: TenantCounts = { low: 0, medium: 0, high: 0, unknown: 0 };

/** Counts, by sensitivity, who shares each kernel and each hypervisor. Excluded assets count: they share it all the same. */
export class TenantTally {
  private readonly onMachine = new Map<number, Counts>();
  private readonly onHypervisor = new Map<string, Counts>();

  constructor(
    private readonly columns: Columns,
    private readonly machines: Machines,
  ) {
    const { vmOf, machineOf } = machines;
    for (let row = 0; row < vmOf.length; row++) {
      const machine = machineOf[row] ?? -1;
      if (machine !== -1) count(this.onMachine, machine, this.sensitivityOf(row, -1));
      const vmRow = vmOf[row] ?? -1;
      const isVm = machines.kindOf(row) === "vm" && !machines.isJoined(row);
      if (!isVm && vmRow === -1) continue;
      const hypervisor = this.hypervisorOf(row);
      if (hypervisor !== undefined) count(this.onHypervisor, hypervisor, this.sensitivityOf(row, vmRow));
    }
  }

  /** The containers on a machine. */
  on(row: number): TenantCounts {
    return this.onMachine.get(row) ?? NONE;
  }

  /** The VMs on the hypervisor of this one, itself included; `null` where it names none. */
  beside(row: number): TenantCounts | null {
    const hypervisor = this.hypervisorOf(row);
    return hypervisor === undefined ? null : (this.onHypervisor.get(hypervisor) ?? NONE);
  }

  /** What tells the hypervisor of a VM, or of the VM below a container host, from others: its row, else the name it is given. */
  private hypervisorOf(row: number): string | undefined {
    const vmRow = this.machines.vmOf[row] ?? -1;
    const name = this.machines.hostOf(vmRow === -1 ? row : vmRow);
    if (name === undefined) return undefined;
    const found = this.machines.index.find("hypervisor", name);
    return found === -1 ? `name ${name}` : `row ${found}`;
  }

  private sensitivityOf(row: number, vmRow: number): Sensitivity | undefined {
    const { sensitivity } = this.columns;
    const code = sensitivity.codes[row] || (vmRow === -1 ? 0 : sensitivity.codes[vmRow]);
    return sensitivity.values[code ?? 0];
  }
}

function count<K>(tally: Map<K, Counts>, key: K, sensitivity: Sensitivity | undefined): void {
  let counts = tally.get(key);
  if (!counts) {
    counts = { ...NONE };
    tally.set(key, counts);
  }
  counts[sensitivity ?? "unknown"] += 1;
}
