import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { LauncherFailure } from "../failure";

function tryListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

async function freePort(host: string, from: number): Promise<number> {
  for (let port = from + 1; port < Math.min(from + 100, 65_536); port += 1) {
    if ((await tryListen(host, port)) === null) return port;
  }
  return 3000;
}

/** Finds out before anything is built whether the address can be opened; fails with what stands in the way. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  let code = await tryListen(host, port);
  // The server of a start that was killed just now still ends.
  for (let tries = 0; code === "EADDRINUSE" && tries < 6; tries += 1) {
    await sleep(250);
    code = await tryListen(host, port);
  }
  if (code === null) return;
  const shown = { host, port: String(port) };
  if (code === "EADDRINUSE") {
    throw new LauncherFailure("port-taken", { ...shown, free: String(await freePort(host, port)) });
  }
  if (code === "EACCES") throw new LauncherFailure("port-forbidden", shown);
  throw new LauncherFailure("host-unknown", { host });
}
