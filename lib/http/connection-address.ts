import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** What a proxy says of the request it passes on; from anybody else it is a claim. */
const CLAIMS = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"] as const;

/**
 * Writes the address of the connection into `X-Forwarded-For` of every request this process receives, over what the
 * sender claims there, and drops its other claims; only what comes from one of the `trusted` proxies (addresses) stays.
 * Next would believe whatever arrives.
 */
export function noteConnectionAddresses(trusted: readonly string[]): void {
  subscribe("http.server.request.start", (message) => {
    if (!(message instanceof Object && "request" in message && message.request instanceof IncomingMessage)) return;
    const { headers, socket } = message.request;
    const address = plain(socket.remoteAddress ?? "");
    if (trusted.includes(address)) return;
    for (const claim of CLAIMS) delete headers[claim];
    headers["x-forwarded-for"] = address;
  });
}

/** An IPv4 address as such, where the socket listens on IPv6 too. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
