import type { BrowserContext } from "@playwright/test";

const LOCAL_SCHEMES = new Set(["data:", "blob:", "about:"]);

/** Whether a page of `home` asks another machine for something. */
export function isForeign(address: string, home: string): boolean {
  const { protocol, origin, host } = new URL(address);
  if (LOCAL_SCHEMES.has(protocol)) return false;
  return protocol.startsWith("ws") ? host !== new URL(home).host : origin !== home;
}

/** Refuses and notes every request that leaves `home`. */
export async function guardNetwork(context: BrowserContext, home: string): Promise<string[]> {
  const foreign: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (!isForeign(address, home)) return route.fallback();
    foreign.push(address);
    return route.abort();
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      if (isForeign(socket.url(), home)) foreign.push(socket.url());
    });
  });
  return foreign;
}
