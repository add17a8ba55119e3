import { randomUUID } from "node:crypto";

const HARMLESS = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * The number under which the log knows a request: the caller's own `X-Request-Id` where it is
 * harmless to print, else a new one.
 */
export function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given !== null && HARMLESS.test(given) ? given : randomUUID();
}
