import type { Assessment } from "@/lib/domain/report/assessment";
import { FLEETS, type Interval, RECOMMENDATIONS, type ReportAsset } from "@/lib/domain/report/report";

/** Every asset as the report shows it. */
export const all = (assessment: Assessment): ReportAsset[] =>
  assessment.estate.assets.map((_, index) => assessment.asset(index));

/** Every interval of an assessment by a name that stays when the estate changes. */
export function intervals(assessment: Assessment): Map<string, Interval> {
  const found = new Map<string, Interval>();
  for (const asset of all(assessment)) {
    found.set(`${asset.id} score`, asset.score);
    if (asset.stack) found.set(`${asset.id} stack`, asset.stack);
    for (const n of RECOMMENDATIONS) found.set(`${asset.id} recommendation ${n}`, asset.recommendations[n]);
  }
  for (const fleet of FLEETS) {
    found.set(`${fleet} score`, assessment.fleets[fleet]);
    for (const n of RECOMMENDATIONS)
      found.set(`${fleet} recommendation ${n}`, assessment.fleets[fleet].recommendations[n]);
  }
  return found;
}
