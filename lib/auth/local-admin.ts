import { appDatabase } from "@/lib/db/app-database";
import type { Database } from "@/lib/db/database";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import { type Ctx, FIRST_WORKSPACE, SCOPES } from "@/lib/services/context";
import { isLoopback } from "./loopback";

/** Bound to loopback, and asked by a loopback name? The second stops a page elsewhere that rebinds its name to us. */
export function isLocal(boundHost: string | undefined, hostHeader: string | null): boolean {
  return boundHost !== undefined && isLoopback(boundHost) && hostHeader !== null && isLoopback(hostHeader);
}

/**
 * The context of whoever sits at this machine: until there are accounts, they are admin, on loopback alone.
 * `forbidden` anywhere else.
 */
export function localAdminCtx(
  headers: { get(name: string): string | null },
  options: { readonly db?: Database; readonly now?: Date } = {},
): Result<Ctx, "forbidden"> {
  if (!isLocal(process.env["PARTYWALL_BOUND_HOST"], headers.get("host"))) return fail("forbidden");
  return ok({
    workspaceId: FIRST_WORKSPACE,
    actor: { kind: "local-admin", id: "local-admin", name: "local admin" },
    scopes: SCOPES,
    source: "127.0.0.1",
    now: options.now ?? new Date(),
    db: options.db ?? appDatabase(),
  });
}
