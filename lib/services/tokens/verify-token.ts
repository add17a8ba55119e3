import type { Database } from "@/lib/db/database";
import type { DatabaseFailureCode } from "@/lib/db/database-failure";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { Ctx } from "../context";
import { orFailure } from "../transaction";
import { hashToken, isTokenShaped } from "./token-format";
import { knownScopes } from "./token-view";

/** Last use is written at most this often (ms), so that reading does not become writing. */
const LAST_USE_GRAIN = 60_000;

/**
 * The context of whoever presents a token. Unknown, malformed, expired and revoked are one
 * answer: `invalid-token`.
 */
export async function verifyToken(input: {
  readonly db: Database;
  readonly token: string;
  /** Address of the caller. */
  readonly source: string;
  readonly now: Date;
}): Promise<Result<Ctx, "invalid-token" | DatabaseFailureCode>> {
  const { db, token, source, now } = input;
  if (!isTokenShaped(token)) return fail("invalid-token");
  const hash = hashToken(token);
  return orFailure(async () => {
    const row = await db.tokenTransaction(hash.toString("hex"), (tx) =>
      tx.apiToken.findFirst({ where: { hash: Uint8Array.from(hash) } }),
    );
    if (row === null || row.revokedAt !== null || row.expiresAt <= now) return fail("invalid-token");
    const stale = row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() >= LAST_USE_GRAIN;
    if (stale) {
      await db.transaction(row.workspaceId, (tx) =>
        tx.apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } }),
      );
    }
    return ok({
      workspaceId: row.workspaceId,
      actor: { kind: "token", id: row.id, name: row.name },
      scopes: knownScopes(row.scopes),
      source,
      now,
      db,
    });
  });
}
