import type { Summary, TrendPoint } from "@/lib/domain/report/summary";
import type { ImportState } from "@/lib/domain/views/imports";

/** What the overview shows. */
export interface OverviewView {
  readonly summary: Summary;
  /** ISO 8601: the instant that the figures judge. */
  readonly snapshotAt: string;
  /** Oldest first. */
  readonly trend: readonly TrendPoint[];
  /** An import that is under way or waits for a decision, whose figures are not in here yet. */
  readonly openImport: { readonly id: string; readonly number: number; readonly state: ImportState } | null;
}
