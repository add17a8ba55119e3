import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, it } from "vitest";
import { MUTATIONS } from "./mutations";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Runs of each property: a planted fault shows in few. */
const LAW_RUNS = "200";

/** Copies of the code, each with at most one planted fault at a time; as many runs go on at once. */
const COPIES = 2;
const free: string[] = [];
const waiting: ((copy: string) => void)[] = [];

const takeCopy = () =>
  new Promise<string>((resolve) => {
    const copy = free.pop();
    if (copy) resolve(copy);
    else waiting.push(resolve);
  });

function giveBack(copy: string): void {
  const next = waiting.shift();
  if (next) next(copy);
  else free.push(copy);
}

/** Whether the laws of that name fail in the copy; also `false` where none has the name. */
async function lawFails(copy: string, law: string): Promise<boolean> {
  const pattern = `${law.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  const report = join(copy, "report.json");
  const file = law.endsWith("can still change it") ? "lib/domain/laws/completions" : "lib/domain/laws/laws";
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project=properties",
    "--no-isolate",
    "--pool=threads",
    "--testNamePattern",
    pattern,
    "--reporter=json",
    `--outputFile=${report}`,
    file,
  ];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: copy, env: { ...process.env, PARTYWALL_LAW_RUNS: LAW_RUNS } }, () =>
      resolve(),
    );
  });
  const { numFailedTests } = JSON.parse(await readFile(report, "utf8")) as { numFailedTests: number };
  await rm(report);
  return numFailedTests > 0;
}

describe.concurrent("for each law there is a fault in the code under which it fails", () => {
  beforeAll(async () => {
    for (let index = 0; index < COPIES; index++) {
      const copy = await mkdtemp(join(tmpdir(), "partywall-laws-"));
      for (const part of ["lib/domain", "vitest.config.ts", "package.json", "tsconfig.json"]) {
        await cp(join(ROOT, part), join(copy, part), { recursive: true });
      }
      await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
      free.push(copy);
    }
  });
  afterAll(() => Promise.all(free.map((copy) => rm(copy, { recursive: true, force: true }))));

  for (const { law, file, search, replacement } of MUTATIONS) {
    it(law, { timeout: 240_000 }, async ({ expect }) => {
      const copy = await takeCopy();
      const path = join(copy, file);
      const sound = await readFile(path, "utf8");
      try {
        expect(sound.split(search)).toHaveLength(2);
        await writeFile(
          path,
          sound.replace(search, () => replacement),
        );
        expect(await lawFails(copy, law)).toBe(true);
      } finally {
        await writeFile(path, sound);
        giveBack(copy);
      }
    });
  }
});
