import { type Ctx, FIRST_WORKSPACE, type Scope } from "@/lib/services/context";
import { appDatabase } from "./app-database";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);

/** Whether a `Host` header (RFC 9110, 7.2) names this machine itself: another name may be a rebound one. */
export function isLoopbackHost(header: string | null): boolean {
  const [, name = ""] = /^(\[[\da-f:]+\]|[^:]*)(?::\d+)?$/i.exec(header ?? "") ?? [];
  return LOOPBACK.has(name.replace(/^\[|\]$/g, "").toLowerCase());
}

/**
 * Whoever asks from a browser on this machine is its administrator, until there are accounts.
 * Any other caller may do nothing: each verb answers `forbidden`.
 */
export function localAdminCtx(headers: Pick<Headers, "get">, now: Date): Ctx {
  const here = isLoopbackHost(process.env["PARTYWALL_BOUND_HOST"] ?? null) && isLoopbackHost(headers.get("host"));
  const scopes: readonly Scope[] = here ? ["admin"] : [];
  return {
    workspaceId: FIRST_WORKSPACE,
    actor: { kind: "local-admin", id: "local-admin", name: "local admin" },
    scopes,
    source: "127.0.0.1",
    now,
    db: appDatabase(),
  };
}
