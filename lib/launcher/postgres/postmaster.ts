import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// No system gives this number to a process.
const NO_PROCESS = "2147483646";

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isPostgresOf(pid: number, data: string): boolean {
  if (process.platform !== "linux") {
    const name = execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
    return name.trim().endsWith("postgres");
  }
  try {
    if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres") return false;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

/** The process id of the server that runs on this data, or `null`. */
export function runningPostmaster(data: string): number | null {
  let content: string;
  const file = join(data, "postmaster.pid");
  try {
    content = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  const [first = "", ...rest] = content.split("\n");
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return null;
  if (isPostgresOf(pid, data)) return pid;
  // After a crash the number was given to another process, and Postgres would take that for a server. The rest of the
  // file must stay: by it Postgres notices sessions of the crashed server that still live.
  writeFileSync(file, [NO_PROCESS, ...rest].join("\n"));
  return null;
}
