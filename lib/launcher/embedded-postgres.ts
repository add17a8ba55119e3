import { chownSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkoutRoot } from "@/lib/checkout-root";
import { ensureDatabase } from "@/lib/db/migrate/server";
import { fromSystemError, LauncherFailure } from "./failure";
import { assertVersion, initialise, OWNER, privateFolder, storedPassword } from "./postgres/cluster";
import { type Hold, takeHold } from "./postgres/hold";
import { findNativePostgres, type NativePostgres, prepareCopy, prepareInPlace } from "./postgres/native";
import { runningPostmaster } from "./postgres/postmaster";
import { assertReachable, chooseRunAs, type RunAs } from "./postgres/run-as";
import { bringUp, type ServerOptions, waitUntilReady } from "./postgres/server";
import { socketFolder } from "./postgres/socket-folder";
import { withLock } from "./process-lock.mjs";

/** A server in use by this process. */
export type EmbeddedPostgres = {
  /** Connects as the owner of the database; a URL like any other, over a unix socket (`?host=`). */
  ownerUrl: string;
  /** The password for the app's role, stored beside the data. */
  appPassword: string;
  /** The server ran before, started by another process. */
  joined: boolean;
  pid(): number | null;
  /** Starts the server again where it has ended by itself. */
  revive(): Promise<void>;
  /** Lets go of the server, which shuts down unless another process uses it (`"shared"`). */
  stop(): Promise<"stopped" | "shared">;
};

export type StartPostgresOptions = {
  /** Where its files live; created where missing. */
  dataDir: string;
  /** `false` for tests: faster, and a crash of the machine may lose data. */
  durable?: boolean;
  /** Name of the database that is created for the owner. */
  database?: string;
  /** Called before waiting for the server: true when it runs already. */
  onStart?: (joining: boolean) => void;
};

/**
 * Starts the embedded Postgres on `dataDir`, or joins the one that runs there. Whoever starts it, it lives as long as
 * one process uses it, and ends with the last, even by kill -9. Throws `LauncherFailure`.
 *
 *     const postgres = await startPostgres({ dataDir: await mkdtemp(join(tmpdir(), "pg-")), durable: false });
 *     const client = new pg.Client({ connectionString: postgres.ownerUrl });   // role that owns the database
 *     const other = new URL(postgres.ownerUrl); other.pathname = "/worker_1";  // another database of the same server
 *     await postgres.stop();
 */
export async function startPostgres(options: StartPostgresOptions): Promise<EmbeddedPostgres> {
  const home = resolve(options.dataDir);
  const native = findNativePostgres(checkoutRoot());
  const user = chooseRunAs(home);
  try {
    return await startIn(home, native, user, options);
  } catch (error) {
    throw fromSystemError(error, home);
  }
}

function startIn(
  home: string,
  native: NativePostgres,
  user: RunAs | null,
  options: StartPostgresOptions,
): Promise<EmbeddedPostgres> {
  // The folders above must stay open: the user that runs Postgres may be another.
  mkdirSync(dirname(home), { recursive: true });
  if (user) assertReachable(home, user);
  privateFolder(home, user);
  return withLock(join(home, "postgres.lock"), () => startLocked(home, native, user, options));
}

async function startLocked(
  home: string,
  native: NativePostgres,
  user: RunAs | null,
  { durable = true, database = OWNER, onStart }: StartPostgresOptions,
): Promise<EmbeddedPostgres> {
  const data = join(home, "data");
  const passwordFile = join(home, "owner-password");
  if (existsSync(data) && !existsSync(passwordFile)) throw new LauncherFailure("password-lost", { path: passwordFile });
  const password = storedPassword(passwordFile);
  const appPassword = storedPassword(join(home, "app-password"));
  const socketDir = socketFolder(home, user);
  const binaries = runnable(native, home, user);
  onStart?.(runningPostmaster(data) !== null);
  if (!existsSync(data)) await initialise({ native: binaries, home, data, password, user, durable });
  assertVersion(data);
  const url = (name: string) =>
    `postgresql://${OWNER}:${password}@localhost:5432/${name}?host=${encodeURIComponent(socketDir)}`;
  const server: ServerOptions = { native: binaries, home, data, socketDir, user, durable };
  const hold = takeHold(socketDir, data, user);
  try {
    const joined = await joinOrStart(server, url("postgres"), passwordFile);
    await ensureDatabase(url("postgres"), database);
    return {
      ownerUrl: url(database),
      appPassword,
      joined,
      pid: () => runningPostmaster(data),
      revive: () =>
        withLock(join(home, "postgres.lock"), async () => {
          await joinOrStart(server, url(database), passwordFile);
        }),
      stop: () => letGo(hold, data),
    };
  } catch (error) {
    hold.release();
    throw error;
  }
}

/** Root runs Postgres as another user, who may not see the checkout; others only copy what they cannot complete. */
function runnable(native: NativePostgres, home: string, user: RunAs | null): string {
  if (user) {
    const dir = prepareCopy(native, home);
    chownSync(home, user.uid, user.gid);
    return dir;
  }
  try {
    return prepareInPlace(native);
  } catch {
    return prepareCopy(native, home);
  }
}

async function joinOrStart(server: ServerOptions, url: string, passwordFile: string): Promise<boolean> {
  const { data } = server;
  const isAlive = () => runningPostmaster(data) !== null;
  // A server that is shutting down answers no more, and ends soon.
  if (isAlive() && (await waitUntilReady(url, isAlive, passwordFile))) return true;
  await bringUp(server, url, passwordFile);
  return false;
}

async function letGo(hold: Hold, data: string): Promise<"stopped" | "shared"> {
  hold.release();
  for (let waited = 0; runningPostmaster(data) !== null; waited += 25) {
    if (waited >= 1000 && waited % 1000 === 0 && hold.heldByOthers()) return "shared";
    await sleep(25);
  }
  return "stopped";
}
