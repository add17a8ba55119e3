import { type CommandResult, runPartywall } from "@/lib/cli/testing/run-partywall";
import { expect, test } from "../fixtures";
import { type RunningApp, runApp } from "./run-app";

/**
 * `test` for a file that needs an inventory of its own: its app is started for it, empty at first. `partywall` runs a
 * command on that app's database, and expects it to succeed. Each call gives another app.
 */
export function testWithOwnApp() {
  return test.extend<{ partywall: (...args: string[]) => Promise<CommandResult> }, { ownApp: RunningApp }>({
    ownApp: [
      async ({ browserName: _ }, use) => {
        const app = await runApp();
        await use(app);
        await app.stop();
      },
      { scope: "worker", timeout: 180_000 },
    ],
    baseURL: ({ ownApp }, use) => use(ownApp.url),
    partywall: ({ ownApp }, use) => use((...args) => partywallOn(ownApp.dataDir, ...args)),
  });
}

/** Runs a command on the database of an app, and expects it to succeed. */
export async function partywallOn(dataDir: string, ...args: string[]): Promise<CommandResult> {
  const result = await runPartywall(args, { env: { DATABASE_URL: "", PARTYWALL_DATA_DIR: dataDir } });
  expect(result.code, `partywall ${args.join(" ")}\n${result.stderr}`).toBe(0);
  return result;
}
