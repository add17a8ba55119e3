import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";
import { remainingOf } from "./process-group";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LAUNCHER = join(ROOT, "bin", "partywall");
const BUILD_AND_START = 8 * 60_000;
const SHUT_DOWN = 30_000;
const SETTLE = 5000;

/** The app, serving at `url` from a data folder of its own. */
export interface RunningApp {
  readonly url: string;
  readonly dataDir: string;
  /** Ends it as Ctrl-C does, and fails where a process of it is left behind. */
  stop(): Promise<void>;
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const ended = AbortSignal.timeout(BUILD_AND_START);
  while (!ended.aborted) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Partywall ended before it was ready:\n${output()}`);
    }
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (answer?.status === 404) throw new Error("Partywall has no /api/health/ready");
    await sleep(200);
  }
  throw new Error(`Partywall did not become ready:\n${output()}`);
}

async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGINT");
    await Promise.race([ended, sleep(SHUT_DOWN, undefined, { ref: false })]);
  }
  const left = await remainingOf(pid, SETTLE);
  if (left.length === 0) return;
  process.kill(-pid, "SIGKILL");
  throw new Error(`Partywall left processes behind:\n${left.join("\n")}`);
}

/** Starts the app as `npm start` does, with an empty embedded database, and waits until it says it is ready. */
export async function runApp(): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), "partywall-e2e-"));
  // Root runs Postgres as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  const dataDir = join(folder, "data");
  const port = await freePort();
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [LAUNCHER, "start"], {
    cwd: ROOT,
    env: { ...inherited, PARTYWALL_DATA_DIR: dataDir, HOST: "127.0.0.1", PORT: String(port) },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer) => chunks.push(chunk);
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    try {
      await endGroup(child);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    await untilReady(url, child, () => Buffer.concat(chunks).toString("utf8"));
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { url, dataDir, stop };
}
