import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LauncherFailure } from "../failure";
import { privateFolder } from "./cluster";
import type { RunAs } from "./run-as";

// The address of a unix socket holds 104 bytes on macOS, 108 on Linux; `/.s.PGSQL.5432` is part of it.
const LONGEST = 85;

/** The private folder of the server's socket: beside the data, or under the temporary folder where that path is too long. */
export function socketFolder(home: string, user: RunAs | null): string {
  const beside = join(home, "run");
  if (Buffer.byteLength(beside) <= LONGEST) {
    privateFolder(beside, user);
    return beside;
  }
  const uid = user?.uid ?? process.getuid?.() ?? 0;
  const short = join(tmpdir(), `partywall-${uid}-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
  try {
    mkdirSync(short, { mode: 0o700 });
    if (user) chownSync(short, user.uid, user.gid);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  // Anybody can create names in the temporary folder: only our own private folder will do.
  const found = lstatSync(short);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new LauncherFailure("socket-folder", { path: short });
  }
  return short;
}
