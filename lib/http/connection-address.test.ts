import { createServer, type IncomingHttpHeaders } from "node:http";
import { expect, it } from "vitest";
import { noteConnectionAddresses } from "./connection-address";

const FORGED = { "x-forwarded-for": "6.6.6.6", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };

/** The headers that a server of its own sees of a request with forged ones. */
async function seen(host: string): Promise<IncomingHttpHeaders> {
  let headers: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    headers = request.headers;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const bound = server.address();
  const port = bound instanceof Object ? bound.port : 0;
  await fetch(`http://${host}:${port}/`, { headers: FORGED });
  await new Promise((resolve) => server.close(resolve));
  return headers;
}

it("believes the connection, and a sender only where it is a trusted proxy", async () => {
  noteConnectionAddresses(["127.0.0.2"]);
  const headers = await seen("127.0.0.1");
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  expect(headers["x-forwarded-host"]).toBeUndefined();
  expect(headers["x-forwarded-proto"]).toBeUndefined();
});
