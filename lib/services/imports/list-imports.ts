import { ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import type { Ctx } from "../context";
import { type Paging, range } from "../paging";
import { type CommonFailure, inTransaction } from "../transaction";
import { importView } from "./import-view";

/** The history of imports, newest first. Needs `read`. */
export async function listImports({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: Paging;
}): Promise<Result<{ readonly imports: readonly ImportView[]; readonly total: number }, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const rows = await tx.import.findMany({ orderBy: { number: "desc" }, ...range(input) });
    const total = await tx.import.count();
    return ok({ imports: rows.map(importView), total });
  });
}
