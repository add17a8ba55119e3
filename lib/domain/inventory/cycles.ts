import type { InputIssue } from "@/lib/domain/report/report";
import type { Columns } from "./estate";
import type { Kind } from "./fields";
import type { RowIndex } from "./row-index";

/** Kinds among which a row's `host` is looked for, by groups; the first group with a match decides. */
const SOUGHT: Partial<Record<Kind, readonly (readonly Kind[])[]>> = {
  vm: [["hypervisor"], ["vm", "container_host"]],
  container_host: [["vm"], ["hypervisor"], ["container_host"]],
  container: [["container_host"], ["vm"], ["container"]],
};

/** Longest cycle that a message spells out. */
const SPELT_OUT = 8;

/** Finds the rows whose `host` leads back to themselves. The joins do not follow such a chain and go on without it. */
export class CycleFinder {
  /** 0 = not visited, 1 = on the path being followed, 2 = done. */
  private readonly state: Uint8Array;
  private readonly onCycle: boolean[] = [];
  private readonly issues: InputIssue[] = [];

  constructor(
    private readonly columns: Columns,
    private readonly index: RowIndex,
    private readonly rowNumbers: readonly number[],
  ) {
    this.state = new Uint8Array(rowNumbers.length);
  }

  /** Follows `host` from a row, and notes the cycle that it runs into for the first time. */
  follow(start: number): void {
    const path: number[] = [];
    let row = start;
    while (row !== -1 && this.state[row] === 0) {
      this.state[row] = 1;
      path.push(row);
      row = this.next(row);
    }
    if (row !== -1 && this.state[row] === 1) this.report(path.slice(path.indexOf(row)));
    for (const visited of path) this.state[visited] = 2;
  }

  isOnCycle(row: number): boolean {
    return this.onCycle[row] === true;
  }

  found(): readonly InputIssue[] {
    return this.issues;
  }

  private next(row: number): number {
    const { kind, host } = this.columns;
    const ownKind = kind.values[kind.codes[row] ?? 0];
    const text = host.values[host.codes[row] ?? 0];
    if (ownKind === undefined || text === undefined) return -1;
    let self = -1;
    for (const group of SOUGHT[ownKind] ?? []) {
      for (const sought of group) {
        const found = this.index.find(sought, text, row);
        if (found !== -1) return found;
        if (this.index.find(sought, text) === row) self = row;
      }
    }
    return self;
  }

  private report(cycle: readonly number[]): void {
    const { name, host } = this.columns;
    const names = [...cycle.slice(0, SPELT_OUT), ...cycle.slice(0, 1)].map(
      (row) => name.values[name.codes[row] ?? 0] ?? "",
    );
    if (cycle.length > SPELT_OUT) names.splice(-1, 0, "…");
    for (const row of cycle) {
      this.onCycle[row] = true;
      this.issues.push({
        severity: "error",
        code: "host-cycle",
        row: this.rowNumbers[row] ?? null,
        column: "host",
        value: host.values[host.codes[row] ?? 0] ?? null,
        params: { path: names.join(" → ") },
      });
    }
  }
}
