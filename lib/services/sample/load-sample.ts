import { enqueue } from "@/lib/db/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import { audit } from "../audit";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { sampleJob, sampleWaits } from "./sample-queue";

/**
 * Queues the loading of the sample estate with its year of history. `not-empty`: the workspace has an inventory,
 * and `anyway` was not said. `already-loading`. Needs `import`.
 */
export async function loadSample({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly anyway: boolean };
}): Promise<Result<null, CommonFailure | "not-empty" | "already-loading">> {
  return inTransaction(ctx, "import", async (tx) => {
    if (await sampleWaits(tx, ctx.workspaceId)) return fail("already-loading");
    const known = await tx.sourceRecord.findFirst({ where: { validTo: null }, select: { key: true } });
    if (known !== null && !input.anyway) return fail("not-empty");
    await enqueue(tx, sampleJob(ctx.workspaceId, ctx.now));
    await audit(ctx, tx, { action: "sample.load", subjectType: "workspace", subjectId: ctx.workspaceId });
    return ok(null);
  });
}
