import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockHolder, processStart, tryLock, withLock } from "./process-lock.mjs";

let dir: string;
let path: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "partywall-lock-"));
  path = join(dir, "lock");
});

afterEach(() => rm(dir, { recursive: true, force: true }));

describe("a lock between processes", () => {
  it("is held by one, who is named to the others", () => {
    const first = tryLock(path);
    expect(tryLock(path)).toEqual({ heldBy: process.pid });
    if ("release" in first) first.release();
    expect(existsSync(path)).toBe(false);
    expect(tryLock(path)).toHaveProperty("release");
  });

  it("is free when its holder is dead, or another process has its number by now", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const { pid } = child;
    if (pid === undefined) throw new Error("no child");
    await writeFile(path, `${pid} ${processStart(pid)}`);
    expect(lockHolder(path)).toBe(pid);
    await writeFile(path, `${pid} 1`);
    expect(lockHolder(path)).toBeNull();
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    expect(tryLock(path)).toHaveProperty("release");
  });

  it("lets one at a time do its work", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(path, work)));
    expect(most).toBe(1);
  });

  it("is given back when the work fails", async () => {
    await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(path)).toBe(false);
  });
});
