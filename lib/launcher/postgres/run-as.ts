import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { LauncherFailure } from "../failure";

/** The user that Postgres runs as, where it cannot be our own. */
export type RunAs = { uid: number; gid: number };

// An own user first, then the one that is there for databases; `nobody` exists everywhere.
const CANDIDATES = ["partywall", "postgres", "nobody"];

function accounts(): Map<string, RunAs> {
  const found = new Map<string, RunAs>();
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (name && uid && gid) found.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return found;
}

/**
 * Postgres refuses to run as root: then another user is chosen, the same again for data that already belongs to one.
 * `null` when the current user can run it.
 */
export function chooseRunAs(dataDir: string): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const known = accounts();
  const owner = ownerOf(dataDir);
  if (owner !== null && owner.uid !== 0) {
    for (const account of known.values()) if (account.uid === owner.uid) return account;
  }
  for (const name of CANDIDATES) {
    const account = known.get(name);
    if (account) return account;
  }
  throw new LauncherFailure("no-user-for-postgres", { users: CANDIDATES.join(", ") });
}

function ownerOf(path: string): RunAs | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return null;
  }
}

/** Fails with `data-unreachable` where a folder above is closed to the user that Postgres runs as. */
export function assertReachable(path: string, user: RunAs): void {
  for (let at = dirname(resolve(path)); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) throw new LauncherFailure("data-unreachable", { path, closed: at });
    if (at === dirname(at)) return;
  }
}
