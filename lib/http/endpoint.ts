import { ok, type Result } from "@/lib/domain/views/failure";
import { appDatabase } from "@/lib/services/app-database";
import type { Ctx, Scope } from "@/lib/services/context";
import { isTokenShaped } from "@/lib/services/tokens/token-format";
import { verifyToken } from "@/lib/services/tokens/verify-token";
import { orFailure } from "@/lib/services/transaction";
import { presentedToken } from "./bearer";
import { clientAddress } from "./client-address";
import { type Problem, problemResponse } from "./errors/problem";
import { requestIdOf } from "./request-id";
import { harden } from "./response-headers";

/** One request, after its token was verified. */
export interface Call {
  readonly request: Request;
  readonly ctx: Ctx;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
}

/** What a handler answers with: a response, or an error to be worded. */
export type Answer = Response | Problem;

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** A handler for those who hold a token with one of these scopes. There is no other way in: no cookie, no local admin. */
export function withToken(scopes: readonly Scope[], handle: (call: Call) => Promise<Answer>): Handler {
  return guarded(async (request, context) => {
    const caller = await authenticate(request);
    if ("code" in caller) return caller;
    const held = caller.ctx.scopes;
    if (!held.includes("admin") && !scopes.some((scope) => held.includes(scope))) return lacking(scopes[0] ?? "admin");
    const given = await context.params;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(given ?? {})) if (typeof value === "string") params[name] = value;
    return handle({ request, ctx: caller.ctx, url: new URL(request.url), params });
  });
}

/** A handler for everyone: health checks, and the description of the API. */
export function open(handle: (request: Request) => Promise<Answer>): Handler {
  return guarded((request) => handle(request));
}

/** The answer to a scope that is missing (RFC 6750, section 3.1). */
export function lacking(scope: Scope): Problem {
  const challenge = `Bearer realm="partywall", error="insufficient_scope", scope="${scope}"`;
  return { code: "insufficient-scope", params: { scope }, headers: { "www-authenticate": challenge } };
}

async function authenticate(request: Request): Promise<{ readonly ctx: Ctx } | Problem> {
  const presented = presentedToken(request.headers);
  if (presented.type === "none") {
    return { code: "unauthenticated", headers: { "www-authenticate": 'Bearer realm="partywall"' } };
  }
  // What is malformed is told by its checksum, without asking the database.
  if (presented.type === "unusable" || !isTokenShaped(presented.token)) return invalidToken();
  const source = clientAddress(request.headers);
  const verified = await verifyToken({ db: appDatabase(), token: presented.token, source, now: new Date() });
  if (verified.ok) return { ctx: verified.value };
  return verified.failure.code === "invalid-token" ? invalidToken() : { code: verified.failure.code };
}

function invalidToken(): Problem {
  return { code: "invalid-token", headers: { "www-authenticate": 'Bearer realm="partywall", error="invalid_token"' } };
}

/** Words every error, and lets no exception out: the database's have their codes, all others are a bug with a number in the log. */
function guarded(handle: (request: Request, context: RouteContext) => Promise<Answer>): Handler {
  return async (request, context) => {
    const requestId = requestIdOf(request.headers);
    const answer = await caught(requestId, () => handle(request, context));
    return harden(answer instanceof Response ? answer : problemResponse(request, answer), requestId);
  };
}

async function caught(requestId: string, handle: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer: Result<Answer> = await orFailure(async () => ok(await handle()));
    if (answer.ok) return answer.value;
    const { code } = answer.failure;
    return {
      code: code === "busy" || code === "unavailable" || code === "disk-full" ? code : "internal",
      params: { requestId },
    };
  } catch (error) {
    process.stderr.write(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : "unknown error"}\n`);
    return { code: "internal", params: { requestId } };
  }
}
