import type { Summary, TrendPoint } from "@/lib/domain/report/summary";

/** What the overview shows. */
export interface OverviewView {
  readonly summary: Summary;
  /** Oldest first; the last one is the snapshot shown. */
  readonly trend: readonly TrendPoint[];
  readonly snapshot: { readonly at: Date; readonly importNumber: number | null };
  /** What people call the estate. */
  readonly estate: string;
  readonly runningImport: { readonly id: string; readonly number: number } | null;
  /** The reader's clock, to tell old figures. */
  readonly now: Date;
}
