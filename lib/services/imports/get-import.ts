import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { isUuid } from "../uuid";
import { importView } from "./import-view";

/** State and counts of one import. Needs `read`. */
export async function getImport({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly id: string };
}): Promise<Result<ImportView, CommonFailure | "not-found">> {
  if (!isUuid(input.id)) return fail("not-found");
  return inTransaction(ctx, "read", async (tx) => {
    const row = await tx.import.findFirst({ where: { id: input.id } });
    return row === null ? fail("not-found") : ok(importView(row));
  });
}
