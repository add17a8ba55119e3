import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUTATIONS } from "./mutations";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Runs of each property: a planted fault shows in few. */
const LAW_RUNS = "300";

let copy: string;

/** Whether the laws of that name fail in the copy; also `false` where none has the name. */
async function lawFails(law: string): Promise<boolean> {
  const pattern = `${law.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  const report = join(copy, "report.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    "properties",
    "-t",
    pattern,
    "--reporter=json",
    `--outputFile=${report}`,
    "lib/domain/laws/laws",
    "lib/domain/laws/completions",
  ];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: copy, env: { ...process.env, PARTYWALL_LAW_RUNS: LAW_RUNS } }, () =>
      resolve(),
    );
  });
  const { numFailedTests } = JSON.parse(await readFile(report, "utf8")) as { numFailedTests: number };
  return numFailedTests > 0;
}

describe("for each law there is a fault in the code under which it fails", () => {
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "partywall-laws-"));
    for (const part of ["lib/domain", "vitest.config.ts", "package.json", "tsconfig.json"]) {
      await cp(join(ROOT, part), join(copy, part), { recursive: true });
    }
    await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  for (const { law, file, search, replacement } of MUTATIONS) {
    it(law, async () => {
      const path = join(copy, file);
      const sound = await readFile(path, "utf8");
      expect(sound.split(search)).toHaveLength(2);
      await writeFile(
        path,
        sound.replace(search, () => replacement),
      );
      try {
        expect(await lawFails(law)).toBe(true);
      } finally {
        await writeFile(path, sound);
      }
    });
  }
});
