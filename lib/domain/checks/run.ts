import type { Evidence, EvidenceName, Verdict } from "./contract";
import type { EvidenceColumn, EvidenceTable } from "./evidence-table";
import type { CataloguedCheck } from "./registry";
import { TupleMemo } from "./tuple-memo";

/** One check over an estate: each distinct tuple of evidence is judged once. */
export class CheckRun {
  readonly columns: readonly EvidenceColumn[];
  /** By asset: the number of its evidence tuple; -1 where the check is not meant for its kind. */
  readonly tupleOf: Int32Array;
  /** By tuple. */
  readonly verdicts: (Verdict | null)[] = [];
  /** By tuple: an asset that has it. */
  readonly examples: number[] = [];

  constructor(
    readonly catalogued: CataloguedCheck,
    table: EvidenceTable,
    assets: Int32Array,
    size: number,
    private readonly now: number,
  ) {
    this.columns = catalogued.check.evidence.map((name) => table.column(name));
    this.tupleOf = new Int32Array(size).fill(-1);
    const memo = new TupleMemo(this.columns);
    let asset = -1;
    const judge = () => {
      this.verdicts.push(this.judge(asset));
      this.examples.push(asset);
    };
    for (asset of assets) this.tupleOf[asset] = memo.indexOf(asset, judge);
  }

  /** The evidence of a tuple by name, in the order of the check. */
  evidenceOf(tuple: number): readonly (readonly [EvidenceName, unknown])[] {
    const asset = this.examples[tuple] ?? -1;
    return this.catalogued.check.evidence.map((name, index) => [
      name,
      this.columns[index]?.values[this.columns[index]?.codes[asset] ?? 0],
    ]);
  }

  private judge(asset: number): Verdict | null {
    const { check } = this.catalogued;
    const evidence = Object.fromEntries(
      check.evidence.map((name, index) => [name, this.columns[index]?.values[this.columns[index]?.codes[asset] ?? 0]]),
    );
    return check.judge(evidence as Evidence<EvidenceName>, this.now);
  }
}
