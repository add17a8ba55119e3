import type { Summary, TrendPoint } from "@/lib/domain/report/summary";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import type { Ctx } from "../context";
import { importView } from "../imports/import-view";
import { type CommonFailure, inTransaction } from "../transaction";
import { latestSummary, trend } from "./latest-summary";

const TREND_POINTS = 24;

/** What the first page shows. `summary` is `null` while there is no inventory. */
export interface Overview {
  readonly summary: Summary | null;
  /** ISO 8601: the instant that the figures judge. */
  readonly snapshotAt: string | null;
  /** Oldest first, at most 24. */
  readonly trend: readonly TrendPoint[];
  readonly lastImport: ImportView | null;
  /** The newest import that is on its way or waits for a decision. */
  readonly openImport: ImportView | null;
}

/** Ready figures: four queries, whatever the size of the inventory. Needs `read`. */
export async function getOverview({ ctx }: { readonly ctx: Ctx }): Promise<Result<Overview, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const latest = await latestSummary(tx);
    const points = await trend(tx, TREND_POINTS);
    const last = await tx.import.findFirst({
      where: { state: "committed" },
      orderBy: [{ finishedAt: "desc" }, { number: "desc" }],
    });
    const open = await tx.import.findFirst({
      where: { state: { in: ["received", "parsed", "dry_run", "committing"] } },
      orderBy: { number: "desc" },
    });
    return ok({
      summary: latest?.summary ?? null,
      snapshotAt: latest?.takenAt ?? null,
      trend: points,
      lastImport: last === null ? null : importView(last),
      openImport: open === null ? null : importView(open),
    });
  });
}
