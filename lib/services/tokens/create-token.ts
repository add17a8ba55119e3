import { randomUUID } from "node:crypto";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import { audit } from "../audit";
import { type Ctx, SCOPES } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { hashToken, newToken, SHOWN_PREFIX_LENGTH } from "./token-format";
import { type TokenView, tokenView } from "./token-view";

const DAY = 86_400_000;

export const createTokenInput = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** Days, 1 to 366. */
  expiresInDays: z.int().min(1).max(366).default(90),
});

/** Makes a token and returns it, for the only time. Needs `admin`. */
export async function createToken({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: z.input<typeof createTokenInput>;
}): Promise<Result<{ readonly token: string; readonly view: TokenView }, CommonFailure | "invalid-input">> {
  const parsed = createTokenInput.safeParse(input);
  if (!parsed.success) return fail("invalid-input");
  const { name, scopes, expiresInDays } = parsed.data;
  return inTransaction(ctx, "admin", async (tx) => {
    const token = newToken();
    const row = await tx.apiToken.create({
      data: {
        workspaceId: ctx.workspaceId,
        id: randomUUID(),
        name,
        prefix: token.slice(0, SHOWN_PREFIX_LENGTH),
        hash: Uint8Array.from(hashToken(token)),
        scopes: [...new Set(scopes)],
        createdBy: ctx.actor.name,
        createdAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + expiresInDays * DAY),
      },
    });
    await audit(ctx, tx, {
      action: "token.create",
      subjectType: "token",
      subjectId: row.id,
      details: { name, scopes },
    });
    return ok({ token, view: tokenView(row) });
  });
}
