import { isIP } from "node:net";

/**
 * The address that the audit log names: the last hop of `X-Forwarded-For`, which the server sets from the
 * connection where no proxy did. It is a note, and decides nothing.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? "unknown" : last;
}
