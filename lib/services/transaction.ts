import type { Tx } from "@/lib/db/database";
import { type DatabaseFailureCode, databaseFailure } from "@/lib/db/database-failure";
import { fail, type Result } from "@/lib/domain/views/failure";
import { authorise, type Ctx, type Scope } from "./context";

/** Codes that any verb may answer with. */
export type CommonFailure = "forbidden" | DatabaseFailureCode;

/**
 * Checks the scope, then runs `work` in one transaction of the caller's workspace. A failing result
 * rolls it back. A database that is busy, gone or full is a value too; any other exception is a bug, and thrown.
 */
export async function inTransaction<T, C extends string>(
  ctx: Ctx,
  scope: Scope,
  work: (tx: Tx) => Promise<Result<T, C>>,
): Promise<Result<T, C | CommonFailure>> {
  const allowed = authorise(ctx, scope);
  if (!allowed.ok) return allowed;
  return orFailure(async () => {
    const outcome: { result?: Result<T, C> } = {};
    try {
      return await ctx.db.transaction(ctx.workspaceId, async (tx) => {
        outcome.result = await work(tx);
        if (!outcome.result.ok) throw new RollBack();
        return outcome.result;
      });
    } catch (error) {
      if (error instanceof RollBack && outcome.result !== undefined) return outcome.result;
      throw error;
    }
  });
}

/** Runs `work` with the database's known failures as values. */
export async function orFailure<T, C extends string>(
  work: () => Promise<Result<T, C>>,
): Promise<Result<T, C | DatabaseFailureCode>> {
  try {
    return await work();
  } catch (error) {
    const code = databaseFailure(error);
    if (code === null) throw error;
    return fail(code);
  }
}

class RollBack extends Error {}
