import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the address answers anything over HTTP; `false` when `isAlive` says that nobody is left to answer. */
export async function waitUntilServed(url: string, isAlive: () => boolean): Promise<boolean> {
  while (isAlive()) {
    try {
      const response = await fetch(`${url}/api/health/live`, { signal: AbortSignal.timeout(5000), redirect: "manual" });
      await response.body?.cancel();
      return true;
    } catch {
      await sleep(50);
    }
  }
  return false;
}
