import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LauncherFailure } from "../failure";
import type { RunAs } from "./run-as";

/** The major version of the embedded server; its data files fit no other. */
export const MAJOR = "18";

/** Owner of the embedded database, and its name. */
export const OWNER = "partywall";

/** Creates a folder that only the user of Postgres can enter. */
export function privateFolder(path: string, user: RunAs | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
  else chmodSync(path, 0o700);
}

/** A password that is made once and then read again, in a file that only its owner can read. */
export function storedPassword(file: string): string {
  if (existsSync(file)) {
    const known = readFileSync(file, "utf8").trim();
    if (known !== "") return known;
  }
  const password = randomBytes(24).toString("base64url");
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${password}\n`, { mode: 0o600 });
  renameSync(partial, file);
  return password;
}

type Init = { native: string; home: string; data: string; password: string; user: RunAs | null; durable: boolean };

/**
 * Creates the database files beside their place and moves them there when complete: what an interrupted run leaves
 * behind is never taken for data.
 */
export async function initialise({ native, home, data, password, user, durable }: Init): Promise<void> {
  for (const name of readdirSync(home)) {
    if (name.startsWith("data.new")) rmSync(join(home, name), { recursive: true, force: true });
  }
  const partial = join(home, "data.new");
  const passwordFile = join(home, "data.new-password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const { code, output } = await run(
      join(native, "bin", "initdb"),
      [
        `--pgdata=${partial}`,
        `--username=${OWNER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions",
        ...(durable ? [] : ["--no-sync"]),
      ],
      home,
      user,
    );
    if (code !== 0)
      throw classify(output, home) ?? new LauncherFailure("initdb-failed", { output: output.slice(-800) });
    renameSync(partial, data);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Fails where the files were written by another major version of Postgres. */
export function assertVersion(data: string): void {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (found !== MAJOR) throw new LauncherFailure("data-other-version", { found, wanted: MAJOR, path: data });
}

/** Names what Postgres says where a person can mend it; `null` otherwise. */
export function classify(output: string, path: string): LauncherFailure | null {
  if (/No space left on device|Disk quota exceeded/.test(output)) return new LauncherFailure("disk-full", { path });
  if (/Permission denied/.test(output)) return new LauncherFailure("not-writable", { path });
  if (/could not create shared memory segment|Cannot allocate memory/.test(output)) {
    return new LauncherFailure("no-memory");
  }
  return null;
}

function run(program: string, args: string[], cwd: string, user: RunAs | null) {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: postgresEnvironment(), stdio: ["ignore", "pipe", "pipe"], ...user });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** English messages, so that they can be recognised, and nothing of ours that Postgres would take for settings. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" };
}
