import { ok, type Result } from "@/lib/domain/views/failure";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { type TokenView, tokenView } from "./token-view";

/** All tokens, newest first, revoked and expired ones included. Needs `admin`. */
export async function listTokens({ ctx }: { readonly ctx: Ctx }): Promise<Result<readonly TokenView[], CommonFailure>> {
  return inTransaction(ctx, "admin", async (tx) => {
    const rows = await tx.apiToken.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: 1000 });
    return ok(rows.map(tokenView));
  });
}
