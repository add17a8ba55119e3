import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const GRACE_MS = 25_000;
const LONGEST_PAUSE_MS = 30_000;
const SETTLED_MS = 60_000;

export type ServiceOptions = {
  script: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Called with the reason when it ended by itself and is about to be started again. */
  onRestart: (reason: string) => void;
};

/** A script that is kept running until stopped: started again when it ends by itself, with growing pauses. */
export class Service {
  #child: ChildProcess | null = null;
  #stopping = false;
  #failures = 0;
  #output = "";
  #quiet = true;

  constructor(private readonly options: ServiceOptions) {}

  start(): void {
    const { script, cwd, env } = this.options;
    const runner = fileURLToPath(new URL("./child-process.mjs", import.meta.url));
    // A process group of its own: Ctrl-C must reach it through us, in order.
    const child = fork(runner, [script], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => this.#write(String(chunk)));
    const startedAt = Date.now();
    child.once("exit", (code, signal) => {
      this.#child = null;
      if (Date.now() - startedAt > SETTLED_MS) this.#failures = 0;
      if (!this.#stopping && !this.#quiet) void this.#again(signal ?? `${code}`);
    });
  }

  // Until it serves, its words matter only if it fails.
  #write(text: string): void {
    if (this.#quiet) this.#output += text;
    else process.stderr.write(text);
  }

  async #again(reason: string): Promise<void> {
    this.options.onRestart(reason);
    await sleep(Math.min(1000 * 2 ** this.#failures, LONGEST_PAUSE_MS));
    this.#failures += 1;
    if (!this.#stopping) this.start();
  }

  /** From now on it is started again when it ends, and what it writes is shown. */
  settle(): void {
    this.#quiet = false;
    if (this.#child === null) {
      process.stderr.write(this.#output);
      void this.#again("start");
    }
    this.#output = "";
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** What it wrote before it settled. */
  get output(): string {
    return this.#output;
  }

  /** Asks it to end (25 s, in which it finishes what it began), then ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    await ended;
    clearTimeout(late);
  }

  kill(): void {
    this.#stopping = true;
    this.#child?.kill("SIGKILL");
  }
}
