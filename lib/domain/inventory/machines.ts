import type { InputIssue } from "@/lib/domain/report/report";
import { CycleFinder } from "./cycles";
import type { Columns } from "./estate";
import type { Kind } from "./fields";
import { RowIndex } from "./row-index";

/** Finds what each row stands on, and notes the hosts that are not found or go round in a circle. */
export class Machines {
  readonly index: RowIndex;
  /** By container host: the row of the VM that it is one machine with; else -1. */
  readonly vmOf: Int32Array;
  /** By container: the row of its machine; -1 where nothing is known of it. */
  readonly machineOf: Int32Array;
  /** By VM: the smallest container host that it carries. */
  private readonly hostOn = new Map<number, number>();
  private readonly carrying = new Set<number>();
  private readonly warnings: InputIssue[] = [];
  private readonly cycles: CycleFinder;

  constructor(
    private readonly columns: Columns,
    private readonly ids: readonly string[],
    private readonly rowNumbers: readonly number[],
  ) {
    this.index = new RowIndex(columns, ids);
    this.cycles = new CycleFinder(columns, this.index, rowNumbers);
    this.vmOf = new Int32Array(ids.length).fill(-1);
    this.machineOf = new Int32Array(ids.length).fill(-1);
    for (let row = 0; row < ids.length; row++) this.placeMachine(row);
    const machineByName = new Map<string, number>();
    for (let row = 0; row < ids.length; row++) this.placeContainer(row, machineByName);
  }

  kindOf(row: number): Kind | undefined {
    const { kind } = this.columns;
    return kind.values[kind.codes[row] ?? 0];
  }

  hostOf(row: number): string | undefined {
    const { host } = this.columns;
    return host.values[host.codes[row] ?? 0];
  }

  /** Whether a VM is one machine with a container host, and no asset of its own. */
  isJoined(vm: number): boolean {
    return this.hostOn.has(vm);
  }

  carriesContainers(row: number): boolean {
    return this.carrying.has(row);
  }

  issues(): readonly InputIssue[] {
    return [...this.cycles.found(), ...this.warnings];
  }

  private placeMachine(row: number): void {
    const kind = this.kindOf(row);
    const host = this.hostOf(row);
    if (host === undefined || (kind !== "vm" && kind !== "container_host")) return;
    this.cycles.follow(row);
    const vm = kind === "container_host" ? this.index.find("vm", host) : -1;
    if (vm === -1) return;
    this.vmOf[row] = vm;
    const first = this.hostOn.get(vm);
    if (first === undefined || (this.ids[row] ?? "") < (this.ids[first] ?? "")) this.hostOn.set(vm, row);
  }

  private placeContainer(row: number, machineByName: Map<string, number>): void {
    if (this.kindOf(row) !== "container") return;
    const host = this.hostOf(row);
    if (host === undefined) {
      this.warn("host-empty", row, null);
      return;
    }
    const machine = machineByName.get(host) ?? this.findMachine(host);
    machineByName.set(host, machine);
    this.machineOf[row] = machine;
    if (machine !== -1) {
      this.carrying.add(machine);
      return;
    }
    this.cycles.follow(row);
    if (!this.cycles.isOnCycle(row)) this.warn("host-not-found", row, host);
  }

  /** A container stands on a container host; on the first that a VM carries; else on the VM itself. */
  private findMachine(host: string): number {
    const machine = this.index.find("container_host", host);
    if (machine !== -1) return machine;
    const vm = this.index.find("vm", host);
    return this.hostOn.get(vm) ?? vm;
  }

  private warn(code: string, row: number, value: string | null): void {
    this.warnings.push({ severity: "warning", code, row: this.rowNumbers[row] ?? null, column: "host", value });
  }
}
