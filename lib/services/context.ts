import type { Database } from "@/lib/db/database";
import { fail, ok, type Result } from "@/lib/domain/views/failure";

/** What a caller may do: look, import, or manage tokens and settings. `admin` includes the others. */
export const SCOPES = ["read", "import", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Actor {
  readonly kind: "local-admin" | "token" | "system";
  readonly id: string;
  readonly name: string;
}

/** Who asks, for which workspace, from where and when: the first argument of every verb. */
export interface Ctx {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly scopes: readonly Scope[];
  /** Address of the caller, or "cli". */
  readonly source: string;
  readonly now: Date;
  readonly db: Database;
}

/** The workspace that the first migration makes, and that most installations stay with. */
export const FIRST_WORKSPACE = "00000000-0000-4000-8000-000000000001";

/** First line of every verb: fails with `forbidden` unless the caller holds the scope. */
export function authorise(ctx: Ctx, scope: Scope): Result<null, "forbidden"> {
  const held = ctx.scopes.includes(scope) || ctx.scopes.includes("admin");
  return held ? ok(null) : fail("forbidden", { scope });
}

/** The app acting for itself: jobs and the command line of whoever holds the machine. */
export function systemCtx(db: Database, name: string, now: Date): Ctx {
  return {
    workspaceId: FIRST_WORKSPACE,
    actor: { kind: "system", id: name, name },
    scopes: SCOPES,
    source: "cli",
    now,
    db,
  };
}
