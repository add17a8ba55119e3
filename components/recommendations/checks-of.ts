import { CATALOGUE, CHECK_IDS, type CheckId } from "@/lib/domain/checks/catalogue";
import type { Recommendation } from "@/lib/domain/report/report";

/** The checks under a recommendation, in the catalogue's order. */
export function checksOf(n: Recommendation): readonly CheckId[] {
  return CHECK_IDS.filter((id) => CATALOGUE[id].recommendation === n);
}
