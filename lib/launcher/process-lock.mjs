// Plain JavaScript, because bin/partywall needs it before anything is installed or bundled.
import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * When a process was started, as text that only serves comparison: a process id alone may have been given away again
 * (in a container that starts anew it regularly is). `null` when there is no such process.
 */
export function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended, and waits only for its parent to notice.
    return fields[0] === "Z" || fields[0] === "X" ? null : fields[19];
  } catch {
    if (process.platform === "linux") return null;
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

function parseHolder(path) {
  try {
    const text = readFileSync(path, "utf8");
    const [pid, ...start] = text.split(" ");
    return { text, pid: Number(pid), start: start.join(" ") };
  } catch {
    return null;
  }
}

function isAlive(holder) {
  return Number.isInteger(holder.pid) && holder.pid > 0 && processStart(holder.pid) === holder.start;
}

// Another process may have replaced the stale file between our reading and our moving it: then it is put back.
function removeStale(path, holder) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (parseHolder(aside)?.text !== holder.text) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process holds it by now.
    }
  }
  rmSync(aside, { force: true });
}

/** The live process that holds the lock, or `null`. */
export function lockHolder(path) {
  const holder = parseHolder(path);
  return holder && isAlive(holder) ? holder.pid : null;
}

/**
 * Takes the lock or says who has it. A lock outlives no process: one whose holder is dead counts as free.
 * Returns `{ release }` or `{ heldBy }` (a process id).
 */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const text = `${process.pid} ${processStart(process.pid)}`;
  const own = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(own, text, { mode: 0o644 });
  try {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      try {
        // A link appears with its content: nobody can read a half-written holder.
        linkSync(own, path);
        return {
          release() {
            if (parseHolder(path)?.text === text) unlinkSync(path);
          },
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = parseHolder(path);
      if (holder && isAlive(holder)) return { heldBy: holder.pid };
      if (holder) removeStale(path, holder);
    }
    return { heldBy: 0 };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Runs `work` while holding the lock; waits for another holder, and calls `onWait` once when it must. */
export async function withLock(path, work, onWait) {
  let waited = false;
  for (;;) {
    const lock = tryLock(path);
    if ("release" in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!waited) onWait?.(lock.heldBy);
    waited = true;
    await sleep(100);
  }
}
