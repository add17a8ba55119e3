import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import { audit } from "../audit";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { isUuid } from "../uuid";
import { importView } from "./import-view";

/** Gives up an import that is not committed (nor being committed). Needs `import`. */
export async function discardImport({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly id: string };
}): Promise<Result<ImportView, CommonFailure | "not-found" | "wrong-state">> {
  if (!isUuid(input.id)) return fail("not-found");
  return inTransaction(ctx, "import", async (tx) => {
    const row = await tx.import.findFirst({ where: { id: input.id } });
    if (row === null) return fail("not-found");
    const data = { state: "failed", failure: { code: "discarded", params: {} }, finishedAt: ctx.now };
    const open = { id: row.id, state: { in: ["received", "parsed", "dry_run"] } };
    const moved = await tx.import.updateMany({ where: open, data });
    if (moved.count === 0) return fail("wrong-state", { state: row.state });
    await audit(ctx, tx, {
      action: "import.discard",
      subjectType: "import",
      subjectId: row.id,
      details: { number: row.number },
    });
    return ok(importView({ ...row, ...data }));
  });
}
