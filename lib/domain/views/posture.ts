import type { Summary, TrendPoint } from "@/lib/domain/report/summary";

/** The newest snapshot with what screens print around its figures. */
export interface PostureView {
  readonly summary: Summary;
  readonly snapshot: {
    /** ISO 8601. */
    readonly at: string;
    readonly importNumber: number | null;
  };
  /** What people call the estate: the workspace's name. */
  readonly estate: string;
}

/** What the overview shows. */
export interface OverviewView extends PostureView {
  /** Oldest first; the last one is the snapshot shown. */
  readonly trend: readonly TrendPoint[];
  /** An import that is under way, whose figures are not in here yet. */
  readonly runningImport: { readonly id: string; readonly number: number } | null;
}
