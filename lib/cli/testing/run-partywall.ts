import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { checkoutRoot } from "@/lib/checkout-root";

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandGiven {
  /** Put over the environment of the tests; the console speaks English unless this says otherwise. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
}

/** Runs `bin/partywall` as a process of its own, and waits for its end. */
export async function runPartywall(
  args: readonly string[],
  { env, input = "" }: CommandGiven = {},
): Promise<CommandResult> {
  const root = checkoutRoot();
  const child = spawn(process.execPath, [join(root, "bin", "partywall"), ...args], {
    cwd: root,
    env: { ...process.env, LC_ALL: "C", ...env },
  });
  // A command that does not read its input closes it: no failure of the test.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}
