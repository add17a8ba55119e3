import type { Estate, EstateAsset } from "@/lib/domain/inventory/estate";
import type { Assessment } from "@/lib/domain/report/assess";
import { RECOMMENDATIONS } from "@/lib/domain/report/report";
import { checkResult } from "@/lib/domain/report/report-asset";
import type { CopyValue } from "../bulk/copy-text";

type CellField =
  | ("name" | "external_id" | "host" | "owner" | "environment" | "segment" | "os")
  | ("criticality" | "sensitivity" | "exposure" | "observed_at");

/** Reads canonical cells of the estate's rows; `undefined` = unknown. */
export interface CellReader {
  cell(field: CellField, row: number): string | undefined;
  key(row: number): string;
}

/** Columns of `asset` in the order of `assetLine`. */
export const ASSET_COLUMNS: readonly string[] = [
  ...["id", "external_id", "kind", "name", "host", "class", "environment", "owner", "segment", "os", "criticality"],
  ...["sensitivity", "exposure", "excluded", "observed_at", "score_low", "score_high", "score_coverage", "gates"],
  ...["gates_unknown", "stack_low", "stack_high", "stack_coverage", "stack_gates", "stack_gates_unknown"],
  ...RECOMMENDATIONS.flatMap((recommendation) => [`r${recommendation}_low`, `r${recommendation}_high`]),
  ...["failing", "undecided", "record_keys", "stands_on", "results"],
];

/** Numbers the results of an assessment, so that assets can name them. */
export class ResultNumbers {
  private readonly first: readonly number[];

  constructor(private readonly assessment: Assessment) {
    let next = 0;
    this.first = assessment.runs.map((run) => {
      const first = next;
      next += run.verdicts.length;
      return first;
    });
  }

  /** The results as rows of `check_result`. */
  *lines(): Generator<CopyValue[]> {
    for (const [position, run] of this.assessment.runs.entries()) {
      const first = this.first[position] ?? 0;
      for (let tuple = 0; tuple < run.verdicts.length; tuple++) {
        yield [first + tuple, run.catalogued.id, JSON.stringify(checkResult(run, tuple))];
      }
    }
  }

  /** What one asset's row says of its checks: their results, and those that fail or are not decided. */
  of(index: number): { results: number[]; failing: string[]; undecided: string[] } {
    const results: number[] = [];
    const failing: string[] = [];
    const undecided: string[] = [];
    for (const [position, run] of this.assessment.runs.entries()) {
      const tuple = run.tupleOf[index] ?? -1;
      if (tuple === -1) continue;
      results.push((this.first[position] ?? 0) + tuple);
      const verdict = run.verdicts[tuple];
      if (verdict === null || verdict === undefined) continue;
      if (verdict.high === 0) failing.push(run.catalogued.id);
      else if (verdict.low !== verdict.high) undecided.push(run.catalogued.id);
    }
    return { results, failing, undecided };
  }
}

/** One asset as a row of `asset`. */
export function assetLine(
  assessment: Assessment,
  index: number,
  cells: CellReader,
  numbers: ResultNumbers,
): CopyValue[] {
  const { estate } = assessment;
  const asset = estate.assets[index];
  if (asset === undefined) throw new RangeError(`no asset ${index}`);
  const { row, vmRow } = asset;
  const own = (field: CellField) => cells.cell(field, row) ?? null;
  const cell = (field: CellField) => own(field) ?? (vmRow === -1 ? null : (cells.cell(field, vmRow) ?? null));
  const score = assessment.score(index);
  const stack = asset.kind === "container" ? assessment.fleetScore(index) : null;
  const { results, failing, undecided } = numbers.of(index);
  return [
    asset.id,
    own("external_id"),
    asset.kind,
    own("name"),
    own("host"),
    asset.class,
    cell("environment"),
    cell("owner"),
    cell("segment"),
    cell("os"),
    cell("criticality"),
    cell("sensitivity"),
    cell("exposure"),
    asset.excluded,
    instant(cell("observed_at")),
    score.low,
    score.high,
    score.coverage,
    score.gates,
    score.gatesUnknown,
    stack?.low ?? null,
    stack?.high ?? null,
    stack?.coverage ?? null,
    stack?.gates ?? null,
    stack?.gatesUnknown ?? null,
    ...RECOMMENDATIONS.flatMap((n) => {
      const { low, high } = assessment.recommendation(index, n);
      return [low, high];
    }),
    failing,
    undecided,
    vmRow === -1 ? [cells.key(row)] : [cells.key(row), cells.key(vmRow)],
    machineId(estate, asset),
    results,
  ];
}

function machineId(estate: Estate, asset: EstateAsset): string | null {
  return asset.machine === -1 ? null : (estate.assets[asset.machine]?.id ?? null);
}

function instant(text: string | null): string | null {
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}
