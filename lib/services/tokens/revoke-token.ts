import { fail, ok, type Result } from "@/lib/domain/views/failure";
import { audit } from "../audit";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { isUuid } from "../uuid";
import { type TokenView, tokenView } from "./token-view";

/** Ends a token for good. Revoking it again changes nothing. Needs `admin`. */
export async function revokeToken({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly id: string };
}): Promise<Result<TokenView, CommonFailure | "not-found">> {
  if (!isUuid(input.id)) return fail("not-found");
  return inTransaction(ctx, "admin", async (tx) => {
    const key = { workspaceId_id: { workspaceId: ctx.workspaceId, id: input.id } };
    const row = await tx.apiToken.findUnique({ where: key });
    if (row === null) return fail("not-found");
    if (row.revokedAt !== null) return ok(tokenView(row));
    const revoked = await tx.apiToken.update({ where: key, data: { revokedAt: ctx.now } });
    await audit(ctx, tx, {
      action: "token.revoke",
      subjectType: "token",
      subjectId: row.id,
      details: { name: row.name },
    });
    return ok(tokenView(revoked));
  });
}
