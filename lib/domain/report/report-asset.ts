import type { CheckRun } from "@/lib/domain/checks/run";
import type { Assessment } from "./assessment";
import { evidenceEntries } from "./evidence";
import { type CheckResult, RECOMMENDATIONS, type RecommendationScores, type ReportAsset } from "./report";

/** A verdict with the evidence it was read from; `null` where the check does not apply. */
export function checkResult(run: CheckRun, tuple: number): CheckResult | null {
  const verdict = run.verdicts[tuple];
  if (!verdict) return null;
  const evidence = Object.fromEntries(run.evidenceOf(tuple).flatMap(([name, value]) => evidenceEntries(name, value)));
  return { low: verdict.low, high: verdict.high, evidence };
}

/** The report's view of one asset. */
export function reportAsset(assessment: Assessment, index: number): ReportAsset {
  const { estate, runs } = assessment;
  const asset = estate.assets[index];
  if (!asset) throw new RangeError(`there is no asset ${index}`);
  const { name, host, external_id } = estate.columns;
  const recommendations = Object.fromEntries(
    RECOMMENDATIONS.map((recommendation) => [recommendation, assessment.recommendation(index, recommendation)]),
  ) as RecommendationScores;
  const checks: Record<string, CheckResult | null> = {};
  for (const run of runs) {
    const tuple = run.tupleOf[index] ?? -1;
    if (tuple !== -1) checks[run.catalogued.id] = checkResult(run, tuple);
  }
  return {
    id: asset.id,
    externalId: external_id.values[external_id.codes[asset.row] ?? 0] ?? null,
    kind: asset.kind,
    name: name.values[name.codes[asset.row] ?? 0] ?? "",
    host: host.values[host.codes[asset.row] ?? 0] ?? null,
    class: asset.class,
    ...(asset.excluded ? ({ excluded: true } as const) : {}),
    score: assessment.score(index),
    ...(asset.kind === "container" ? { stack: assessment.fleetScore(index) } : {}),
    recommendations,
    checks,
  };
}
