import type { Report } from "@/lib/domain/report/report";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { latestSummary } from "./latest-summary";

export type Posture = Pick<Report, "version" | "catalogue" | "now" | "fleets">;

/** The report without its assets; `null` while there is no inventory. Needs `read`. */
export async function getPosture({ ctx }: { readonly ctx: Ctx }): Promise<Result<Posture | null, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const latest = await latestSummary(tx);
    if (latest === null) return ok(null);
    const { version, catalogue, now, fleets } = latest.summary;
    return ok({ version, catalogue, now, fleets });
  });
}
