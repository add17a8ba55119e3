import { ok, type Result } from "@/lib/domain/views/failure";
import { MONTHS_OF_HISTORY } from "@/lib/sample/time";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { SAMPLE_FILE_PREFIX } from "./sample-file";
import { sampleWaits } from "./sample-queue";

export interface SampleProgress {
  readonly loading: boolean;
  /** Imports of the sample's history committed so far, and in all. */
  readonly done: number;
  readonly total: number;
}

/** How far the loading of the sample estate is. Needs `read`. */
export async function getSampleProgress({
  ctx,
}: {
  readonly ctx: Ctx;
}): Promise<Result<SampleProgress, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const loading = await sampleWaits(tx, ctx.workspaceId);
    const total = MONTHS_OF_HISTORY + 1;
    const committed = await tx.import.count({
      where: { fileName: { startsWith: SAMPLE_FILE_PREFIX }, state: "committed" },
    });
    return ok({ loading, done: Math.min(total, committed), total });
  });
}
