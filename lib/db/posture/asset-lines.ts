import type { Estate, EstateAsset } from "@/lib/domain/inventory/estate";
import type { Assessment } from "@/lib/domain/report/assess";
import { RECOMMENDATIONS, type ReportAsset } from "@/lib/domain/report/report";
import type { CopyValue } from "../bulk/copy-text";

/** Reads canonical cells of the estate's rows; `undefined` = unknown. */
export interface CellReader {
  cell(
    field: "owner" | "environment" | "segment" | "os" | "criticality" | "sensitivity" | "exposure" | "observed_at",
    row: number,
  ): string | undefined;
  key(row: number): string;
  /** All known cells of a row, with the gaps filled from a second one (-1: none), as compact JSON. */
  joinedEvidence(row: number, below: number): string;
}

/** Columns of `asset` in the order of `assetLine`. */
export const ASSET_COLUMNS: readonly string[] = [
  ...["id", "external_id", "kind", "name", "host", "class", "environment", "owner", "segment", "os", "criticality"],
  ...["sensitivity", "exposure", "excluded", "observed_at", "score_low", "score_high", "score_coverage", "gates"],
  ...["gates_unknown", "stack_low", "stack_high", "stack_coverage", "stack_gates", "stack_gates_unknown"],
  ...RECOMMENDATIONS.flatMap((recommendation) => [`r${recommendation}_low`, `r${recommendation}_high`]),
  ...["failing", "undecided", "record_keys", "stands_on", "checks", "evidence"],
];

/** One asset as a row of `asset`. */
export function assetLine(assessment: Assessment, index: number, cells: CellReader): CopyValue[] {
  const asset = assessment.asset(index);
  const { estate } = assessment;
  const joined = estate.assets[index];
  if (joined === undefined) throw new RangeError(`no asset ${index}`);
  const { row, vmRow } = joined;
  const cell = (field: Parameters<CellReader["cell"]>[0]) =>
    cells.cell(field, row) ?? (vmRow === -1 ? undefined : cells.cell(field, vmRow)) ?? null;
  const { score, stack } = asset;
  const { failing, undecided } = verdicts(asset);
  return [
    asset.id,
    asset.externalId,
    asset.kind,
    asset.name,
    asset.host,
    asset.class,
    cell("environment"),
    cell("owner"),
    cell("segment"),
    cell("os"),
    cell("criticality"),
    cell("sensitivity"),
    cell("exposure"),
    joined.excluded,
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
    ...RECOMMENDATIONS.flatMap((n) => [asset.recommendations[n].low, asset.recommendations[n].high]),
    failing,
    undecided,
    vmRow === -1 ? [cells.key(row)] : [cells.key(row), cells.key(vmRow)],
    machineId(estate, joined),
    JSON.stringify(asset.checks),
    cells.joinedEvidence(row, vmRow),
  ];
}

/** Ids of the checks that fail, and of those that the evidence does not decide. */
function verdicts(asset: ReportAsset): { failing: string[]; undecided: string[] } {
  const failing: string[] = [];
  const undecided: string[] = [];
  for (const [id, result] of Object.entries(asset.checks)) {
    if (result === null) continue;
    if (result.high === 0) failing.push(id);
    else if (result.low !== result.high) undecided.push(id);
  }
  return { failing, undecided };
}

function machineId(estate: Estate, asset: EstateAsset): string | null {
  return asset.machine === -1 ? null : (estate.assets[asset.machine]?.id ?? null);
}

function instant(text: string | null): string | null {
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}
