import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report";

const LAST_PAGE = 100_000;

/** The recommendation that a route names, or `null`. */
export function readRecommendation(text: string): Recommendation | null {
  return RECOMMENDATIONS.find((n) => String(n) === text) ?? null;
}

/** The page that a query names, 1-based; the first where it names none. */
export function readPage(value: string | readonly string[] | undefined): number {
  const page = Number(typeof value === "string" ? value : Number.NaN);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
}
