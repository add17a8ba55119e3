import type { Score } from "@/lib/domain/report/report";
import type { InventoryRow } from "@/lib/domain/views/inventory";

/** What an unknown criticality counts as, in every fleet figure. */
export const UNKNOWN_CRITICALITY = 3;

/** The score that the fleet figures use: a container's with what it stands on, else the asset's own. */
export function countedScore(row: Pick<InventoryRow, "score" | "stack">): Score {
  return row.stack ?? row.score;
}
