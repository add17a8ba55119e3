import type { EvidenceColumn } from "./evidence-table";

/** Up to this many possible tuples are looked up in a flat table. */
const FLAT = 1 << 20;

/** Numbers the distinct tuples of evidence in the order in which they are met. */
export class TupleMemo {
  private readonly flat: Int32Array | undefined;
  private readonly sparse = new Map<number | string, number>();
  private readonly fitsNumber: boolean;
  private count = 0;

  constructor(private readonly columns: readonly EvidenceColumn[]) {
    const possible = columns.reduce((product, { values }) => product * values.length, 1);
    this.flat = possible <= FLAT ? new Int32Array(possible) : undefined;
    this.fitsNumber = possible <= Number.MAX_SAFE_INTEGER;
  }

  /** The number of an asset's tuple. `fresh` is called where it is met for the first time. */
  indexOf(asset: number, fresh: () => void): number {
    const key = this.fitsNumber ? this.numberOf(asset) : this.columns.map(({ codes }) => codes[asset]).join(" ");
    const known = this.flat ? (this.flat[key as number] ?? 0) - 1 : (this.sparse.get(key) ?? -1);
    if (known >= 0) return known;
    const index = this.count++;
    if (this.flat) this.flat[key as number] = index + 1;
    else this.sparse.set(key, index);
    fresh();
    return index;
  }

  private numberOf(asset: number): number {
    let key = 0;
    for (const { codes, values } of this.columns) key = key * values.length + (codes[asset] ?? 0);
    return key;
  }
}
