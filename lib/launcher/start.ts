import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { checkoutRoot } from "@/lib/checkout-root";
import type { EmbeddedPostgres } from "./embedded-postgres";
import { LauncherFailure } from "./failure";
import { type OpenDatabase, openDatabase } from "./open-database";
import { reportFailure } from "./report-failure";
import { buildWhenChanged, serverScript } from "./start/build";
import { assertPortFree } from "./start/port";
import { claim } from "./start/running";
import { Service } from "./start/service";
import { readSettings, type Settings } from "./start/settings";
import { onStopSignal } from "./start/stop-signal";
import { waitUntilServed } from "./start/wait-until-served";
import { partText, stepText } from "./texts";

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function environment({ host, port }: Settings, appUrl: string): NodeJS.ProcessEnv {
  // The owner's login stays with the launcher.
  const { DATABASE_URL: _, PARTYWALL_APP_URL: __, PARTYWALL_OWNER_URL: ___, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOSTNAME: host,
    PORT: String(port),
    PARTYWALL_BOUND_HOST: host,
    PARTYWALL_DATABASE_URL: appUrl,
  };
}

function services(settings: Settings, appUrl: string): { web: Service; all: Service[] } {
  const env = environment(settings, appUrl);
  const service = (part: "web" | "worker", script: string) =>
    new Service({
      script,
      cwd: settings.root,
      env,
      onRestart: (reason) => say(stepText("restarting", { part: partText(part), reason })),
    });
  const web = service("web", serverScript(settings.root));
  const workerScript = fileURLToPath(new URL("./worker.mjs", import.meta.url));
  return { web, all: existsSync(workerScript) ? [web, service("worker", workerScript)] : [web] };
}

// Postgres restarts its own parts; only its first process can leave nothing behind.
async function watchDatabase(embedded: EmbeddedPostgres, isStopping: () => boolean): Promise<void> {
  for (let last = embedded.pid(); ; ) {
    await sleep(500, undefined, { ref: false });
    if (isStopping()) return;
    const pid = embedded.pid();
    if (pid !== null) {
      last = pid;
      continue;
    }
    say(stepText("restarting", { part: partText("database"), reason: `pid ${last}` }));
    await embedded.revive().catch(async (error: unknown) => {
      reportFailure(error);
      await sleep(5000, undefined, { ref: false });
    });
  }
}

/** One start from the first check to the last process ended. */
class Run {
  #database: OpenDatabase | null = null;
  #services: Service[] = [];
  readonly #stop = new AbortController();

  constructor(private readonly settings: Settings) {}

  /** `false` when it was stopped on the way. */
  async up(): Promise<boolean> {
    const { settings } = this;
    if (settings.isRemote) say(stepText("remoteWarning", { host: settings.host }));
    await assertPortFree(settings.host, settings.port);
    const database = await openDatabase({ onStep: (step, values) => say(stepText(step, values)) });
    this.#database = database;
    if (this.isStopping) return false;
    await buildWhenChanged(settings.root, this.#stop.signal, () => say(stepText("building")));
    if (this.isStopping) return false;
    await this.#serve(database);
    return !this.isStopping;
  }

  async #serve(database: OpenDatabase): Promise<void> {
    say(stepText("serving"));
    const { web, all } = services(this.settings, database.appUrl);
    this.#services = all;
    for (const service of all) service.start();
    const isServed = await waitUntilServed(this.settings.url, () => web.isRunning && !this.isStopping);
    if (this.isStopping) return;
    if (!isServed) {
      process.stderr.write(web.output);
      throw new LauncherFailure("web-ended", { reason: web.output.trim().split("\n").at(-1) ?? "" });
    }
    for (const service of all) service.settle();
    if (database.embedded) void watchDatabase(database.embedded, () => this.isStopping);
  }

  get isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  askToStop(): void {
    this.#stop.abort();
  }

  async untilAsked(): Promise<void> {
    if (!this.isStopping) await once(this.#stop.signal, "abort");
  }

  /** Web first, then the worker, then the database they use. */
  async down(): Promise<void> {
    this.#stop.abort();
    for (const service of this.#services) await service.stop();
    if ((await this.#database?.close()) === "shared") say(stepText("databaseShared"));
  }

  /** Ends everything at once; Postgres recovers from its log when it starts again. */
  force(): never {
    for (const service of this.#services) service.kill();
    const pid = this.#database?.embedded?.pid();
    if (pid) process.kill(pid, "SIGQUIT");
    say(stepText("forced"));
    process.exit(1);
  }
}

/** Runs Partywall until it is stopped; the exit code. Throws `LauncherFailure` and `DeployError`. */
export async function startPartywall(): Promise<number> {
  const settings = readSettings(checkoutRoot(), process.env);
  const claimed = claim(settings);
  if ("heldBy" in claimed) {
    const { url, heldBy } = claimed;
    say(url ? stepText("alreadyRunning", { url }) : stepText("alreadyStarting", { pid: String(heldBy) }));
    return 0;
  }
  const run = new Run(settings);
  onStopSignal(
    () => {
      say(stepText("stopping"));
      run.askToStop();
    },
    () => run.force(),
  );
  // Only signals would keep this process alive while it waits to be stopped.
  const alive = setInterval(() => undefined, 1 << 30);
  try {
    if (await run.up()) {
      claimed.publish(settings.url);
      say(stepText("ready", { url: settings.url }));
      say(stepText("stopHint"));
    }
    await run.untilAsked();
    return 0;
  } catch (error) {
    if (run.isStopping) return 0;
    throw error;
  } finally {
    const wasAsked = run.isStopping;
    await run.down();
    claimed.release();
    clearInterval(alive);
    if (wasAsked) say(stepText("stopped"));
  }
}
