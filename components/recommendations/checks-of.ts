import { CATALOGUE, CHECK_IDS, type CheckId } from "@/lib/domain/checks/catalogue";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report";

/** The checks under a recommendation, in the catalogue's order. */
export function checksOf(n: Recommendation): readonly CheckId[] {
  return CHECK_IDS.filter((id) => CATALOGUE[id].recommendation === n);
}

/** The recommendation that a route names, or `null`. */
export function readRecommendation(text: string): Recommendation | null {
  return RECOMMENDATIONS.find((n) => String(n) === text) ?? null;
}

/** The check of this recommendation that a query names, or `null`. */
export function readCheck(n: Recommendation, text: string | undefined): CheckId | null {
  return checksOf(n).find((id) => id === text) ?? null;
}
