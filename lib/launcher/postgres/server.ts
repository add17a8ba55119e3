import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askServer } from "@/lib/db/migrate/server";
import { LauncherFailure } from "../failure";
import { classify, postgresEnvironment } from "./cluster";
import { runningPostmaster } from "./postmaster";
import type { RunAs } from "./run-as";

const LOG_LIMIT = 16 * 1024 * 1024;

/** `durable: false` gives up what a crash could lose, for tests. */
export type ServerOptions = {
  native: string;
  home: string;
  data: string;
  socketDir: string;
  user: RunAs | null;
  durable: boolean;
};

function settings({ socketDir, durable }: ServerOptions): Record<string, string> {
  return {
    listen_addresses: "",
    unix_socket_directories: socketDir,
    unix_socket_permissions: "0700",
    port: "5432",
    max_connections: "60",
    shared_buffers: "256MB",
    effective_cache_size: "1GB",
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    // What is replayed after a crash: 1.4 GB of it took 44 s on a busy machine of two cores, and 30 s is promised.
    max_wal_size: "512MB",
    wal_compression: "on",
    random_page_cost: "1.1",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_line_prefix: "%m [%p] ",
    log_checkpoints: "off",
    // Containers often give /dev/shm 64 MB, which one parallel query can exceed.
    ...(process.platform === "linux" ? { dynamic_shared_memory_type: "mmap" } : {}),
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
}

/** Starts the server in a process group of its own: Ctrl-C must reach it through us, after the web server. */
export function spawnServer(options: ServerOptions): { child: ChildProcess; logStart: number; log: string } {
  const log = join(options.home, "postgres.log");
  const fd = openSync(log, "a", 0o600);
  if (statSync(log).size > LOG_LIMIT) truncateSync(log, 0);
  const logStart = fstatSync(fd).size;
  const flags = Object.entries(settings(options)).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(options.native, "bin", "postgres"), ["-D", options.data, ...flags], {
    cwd: options.home,
    detached: true,
    env: postgresEnvironment(),
    stdio: ["ignore", fd, fd],
    ...options.user,
  });
  child.unref();
  closeSync(fd);
  return { child, logStart, log };
}

/** Waits until the server answers, however long it takes to recover, as long as it lives. `false`: it ended. */
export async function waitUntilReady(url: string, isAlive: () => boolean, passwordFile: string): Promise<boolean> {
  for (;;) {
    const alive = isAlive();
    const answer = await askServer(url);
    if (answer === "yes") return true;
    if (answer === "wrong password") throw new LauncherFailure("password-lost", { path: passwordFile });
    if (!alive) return false;
    await sleep(25);
  }
}

/** Starts the server on its data and waits for it; tries again while sessions of a crashed one still end. */
export async function bringUp(options: ServerOptions, url: string, passwordFile: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { child, logStart, log } = spawnServer(options);
    let spawnError: Error | undefined;
    child.once("error", (error) => {
      spawnError = error;
    });
    const alive = () => child.exitCode === null && child.signalCode === null && spawnError === undefined;
    if (await waitUntilReady(url, alive, passwordFile)) return;
    const said = spawnError ? spawnError.message : readFileSync(log).subarray(logStart).toString("utf8");
    const busy = /shared memory block .* is still in use|lock file .* already exists/.test(said);
    if (!busy || attempt >= 40) {
      throw classify(said, options.home) ?? new LauncherFailure("postgres-failed", { log, output: said.slice(-600) });
    }
    await sleep(250);
    if (runningPostmaster(options.data) !== null) return;
  }
}
