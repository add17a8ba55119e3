import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report";
import type { InventorySort } from "@/lib/domain/views/inventory";

type RecommendationColumn = `r${Recommendation}`;

/** Every column that a reader may choose, in the order in which they are shown. The name is always there. */
export const COLUMNS = [
  "kind",
  "class",
  "host",
  "owner",
  "environment",
  "segment",
  "os",
  "criticality",
  "sensitivity",
  "exposure",
  "score",
  "ownScore",
  "coverage",
  "gates",
  ...RECOMMENDATIONS.map((n): RecommendationColumn => `r${n}`),
  "observedAt",
] as const;
export type Column = Exclude<(typeof COLUMNS)[number], RecommendationColumn> | RecommendationColumn;

export const DEFAULT_COLUMNS: readonly Column[] = [
  "kind",
  "owner",
  "segment",
  "environment",
  "criticality",
  "score",
  "coverage",
  "gates",
];

/** What a click on the head of a column sorts by. */
export const SORT_OF: Readonly<Partial<Record<Column | "name", InventorySort>>> = {
  name: "name",
  kind: "kind",
  host: "host",
  owner: "owner",
  environment: "environment",
  segment: "segment",
  criticality: "criticality",
  score: "score",
  coverage: "coverage",
  gates: "gates",
};

/** Columns of figures, set flush right. */
export const RIGHT: ReadonlySet<Column> = new Set<Column>(["criticality", "coverage"]);

/** The recommendation that a column shows, or `null`. */
export function recommendationColumn(column: Column): Recommendation | null {
  return RECOMMENDATIONS.find((n) => column === `r${n}`) ?? null;
}
