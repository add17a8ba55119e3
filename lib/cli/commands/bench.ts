import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `bench/main.ts`, bundled beside us: it measures when it is loaded.
const BENCH = new URL("./bench.mjs", import.meta.url);

/** `partywall bench`: measures the product beside what it is compared with. */
export async function run(): Promise<number> {
  if (!existsSync(fileURLToPath(BENCH))) return 2;
  await import(BENCH.href);
  return 0;
}
