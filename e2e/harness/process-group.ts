import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** The processes of a group that run; a dead one that nobody has collected runs no more. */
function runningOf(group: number): string[] {
  const table = execFileSync("ps", ["-A", "-o", "pgid=,stat=,args="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [, id, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return Number(id) === group && !state?.startsWith("Z") ? [command ?? ""] : [];
  });
}

/** The command lines of what still runs in a group after at most `patience` milliseconds. */
export async function remainingOf(group: number, patience: number): Promise<string[]> {
  const ended = AbortSignal.timeout(patience);
  let left = runningOf(group);
  while (left.length > 0 && !ended.aborted) {
    await sleep(100);
    left = runningOf(group);
  }
  return left;
}
