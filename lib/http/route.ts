import { type Handler, open } from "./endpoint";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type Method = (typeof METHODS)[number];
export type Route = Readonly<Record<Method, Handler>>;

/**
 * All methods of one address: what is not given answers 405 with `Allow`, HEAD answers as GET without a body,
 * and OPTIONS names what there is. No foreign origin is let in (no CORS).
 */
export function route(given: Partial<Record<"GET" | "POST", Handler>>): Route {
  const allowed: Method[] = [];
  if (given.GET !== undefined) allowed.push("GET", "HEAD");
  if (given.POST !== undefined) allowed.push("POST");
  allowed.push("OPTIONS");
  const allow = allowed.join(", ");
  const refuse = open(async (request) => ({
    code: "method-not-allowed",
    params: { method: request.method, allowed: allow },
    headers: { allow },
  }));
  const { GET = refuse, POST = refuse } = given;
  return {
    ...{ GET, POST, PUT: refuse, PATCH: refuse, DELETE: refuse },
    HEAD: given.GET === undefined ? refuse : withoutBody(given.GET),
    OPTIONS: open(async () => new Response(null, { status: 204, headers: { allow } })),
  };
}

function withoutBody(get: Handler): Handler {
  return async (request, context) => {
    const { body, headers, status } = await get(request, context);
    await body?.cancel();
    return new Response(null, { headers, status });
  };
}
