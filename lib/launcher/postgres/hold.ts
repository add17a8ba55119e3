import { execFileSync, spawn } from "node:child_process";
import { chownSync, closeSync, constants, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { postgresEnvironment } from "./cluster";
import type { RunAs } from "./run-as";

/**
 * How several processes share one server, and none leaves it behind: each keeps a named pipe open for writing, and a
 * shell waits at its other end. When the last one lets go, however it ended (kill -9 too), the shell reads the end of
 * the pipe and shuts the server down.
 */
export type Hold = { release(): void; heldByOthers(): boolean };

// $1 = postmaster.pid. The name is checked, because the number may belong to another process by then.
const GUARD = [
  "while read -r line; do :; done",
  'read -r pid < "$1" || exit 0',
  'if [ -r "/proc/$pid/comm" ]; then read -r name < "/proc/$pid/comm"; else name=$(ps -o comm= -p "$pid"); fi',
  'case "$name" in *postgres) kill -INT "$pid";; esac',
].join("; ");

const WRITE = constants.O_WRONLY | constants.O_NONBLOCK;

function openWriter(pipe: string): number | null {
  try {
    return openSync(pipe, WRITE);
  } catch (error) {
    // Nobody reads: no guard.
    if (error instanceof Error && "code" in error && error.code === "ENXIO") return null;
    throw error;
  }
}

function startGuard(pipe: string, data: string, user: RunAs | null): number {
  // Opening one end alone would wait for the other.
  const both = openSync(pipe, constants.O_RDWR);
  const reader = openSync(pipe, constants.O_RDONLY);
  const writer = openSync(pipe, WRITE);
  closeSync(both);
  const guard = spawn("/bin/sh", ["-c", GUARD, "partywall-postgres-guard", join(data, "postmaster.pid")], {
    cwd: "/",
    detached: true,
    env: postgresEnvironment(),
    stdio: [reader, "ignore", "ignore"],
    ...user,
  });
  guard.unref();
  closeSync(reader);
  return writer;
}

/** Keeps the server on `data` alive until released; starts the guard where none waits. */
export function takeHold(runDir: string, data: string, user: RunAs | null): Hold {
  const pipe = join(runDir, "users");
  if (!existsSync(pipe)) {
    execFileSync("mkfifo", ["-m", "600", pipe]);
    if (user) chownSync(pipe, user.uid, user.gid);
  }
  let writer: number | null = openWriter(pipe) ?? startGuard(pipe, data, user);
  return {
    release() {
      if (writer !== null) closeSync(writer);
      writer = null;
    },
    heldByOthers() {
      const probe = openWriter(pipe);
      if (probe !== null) closeSync(probe);
      return probe !== null;
    },
  };
}
