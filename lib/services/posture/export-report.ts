import { assess } from "@/lib/domain/report/assess";
import { reportChunks } from "@/lib/domain/report/report-json";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import { authorise, type Ctx } from "../context";
import { currentEstate } from "../imports/run/current-estate";
import { type CommonFailure, inTransaction, orFailure } from "../transaction";
import { type LatestSummary, latestSummary } from "./latest-summary";

/**
 * The whole report of the current inventory as JSON in pieces, at the instant of the newest snapshot: what
 * `assess --json` prints of the same estate. `nothing-imported`: there is none. Needs `read`.
 */
export async function exportReport({
  ctx,
}: {
  readonly ctx: Ctx;
}): Promise<Result<Iterable<string>, CommonFailure | "nothing-imported">> {
  const allowed = authorise(ctx, "read");
  if (!allowed.ok) return allowed;
  const latest = await inTransaction<LatestSummary | null, never>(ctx, "read", async (tx) =>
    ok(await latestSummary(tx)),
  );
  if (!latest.ok) return latest;
  if (latest.value === null) return fail("nothing-imported");
  const now = Date.parse(latest.value.summary.now);
  return orFailure(async () => {
    const bulk = await ctx.db.bulk();
    try {
      const estate = await bulk.transaction(ctx.workspaceId, () => currentEstate(bulk, null));
      return ok(reportChunks(assess(estate, { now })));
    } finally {
      await bulk.close();
    }
  });
}
