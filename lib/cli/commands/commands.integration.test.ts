import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/db/testing/test-database";
import { differences } from "../testing/report-difference";
import { runPartywall } from "../testing/run-partywall";

const CSV = [
  "kind,name,host,owner,criticality,privileged",
  "vm,vm-1,,Team A,3,",
  "container_host,node-1,,Team A,4,",
  "container,shop,node-1,Team A,5,true",
  "container,cart,node-1,Team B,2,false",
].join("\n");
const BAD = "kind,name,criticality,last_patched_at\nvm,vm-1,9,31.02.2026\nvm,vm-2,3,\n";

describe("the commands that work on a database, as processes", { timeout: 180_000 }, () => {
  let env: Readonly<Record<string, string>> = {};
  let folder = "";
  let file = "";
  const partywall = (...args: string[]) => runPartywall(args, { env });

  beforeAll(async () => {
    env = { DATABASE_URL: (await testDatabase()).ownerUrl };
    folder = await mkdtemp(join(tmpdir(), "partywall-commands-"));
    file = join(folder, "estate.csv");
    await writeFile(file, CSV);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("export nothing where nothing was imported, and say so", async () => {
    const report = await partywall("export", "--json");
    expect([report.code, report.stdout]).toEqual([1, ""]);
    expect(report.stderr).toContain("partywall import FILE");
  });

  it("import with --dry-run writes nothing, and with --json says what it would write", async () => {
    const { code, stdout, stderr } = await partywall("import", file, "--dry-run", "--json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "dry_run",
      fileName: "estate.csv",
      counts: { new: 4, errors: 0 },
    });
    expect((await partywall("export", "--json")).code).toBe(1);
  });

  it("import names every error of a file, ends with 1, and writes nothing", async () => {
    const bad = join(folder, "bad.csv");
    await writeFile(bad, BAD);
    const inWords = await partywall("import", bad);
    expect(inWords.code).toBe(1);
    expect(inWords.stdout).toContain("nothing was imported");
    expect(inWords.stdout).toMatch(/^Error, row 2, column criticality, "9": /m);
    expect(inWords.stdout).toMatch(/^Error, row 2, column last_patched_at, "31\.02\.2026": /m);
    const asJson = await partywall("import", bad, "--json");
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ state: "failed", counts: { errors: 2 } });
    expect((await partywall("export", "--json")).code).toBe(1);
  });

  it("import writes, and the same file again changes nothing", async () => {
    const first = await partywall("import", file, "--json");
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ state: "committed", counts: { new: 4 } });
    const again = await partywall("import", file);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("0 new, 0 changed, 0 missing, 4 unchanged, 0 errors");
  });

  it("import reads standard input", async () => {
    const { code, stdout } = await runPartywall(["import", "-", "--dry-run", "--json"], { env, input: CSV });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ fileName: "stdin.csv", counts: { unchanged: 4 } });
  });

  it("export what can be imported and assessed unchanged", async () => {
    const { code, stdout } = await partywall("export");
    expect(code).toBe(0);
    expect(stdout.trim().split(/\r?\n/)).toHaveLength(5);
    const report = JSON.parse((await partywall("export", "--json")).stdout) as { now: string };
    const assessed = await runPartywall(["assess", "-", "--json", "--now", report.now], { input: stdout });
    expect(differences(JSON.parse(assessed.stdout), report)).toEqual([]);
    const back = await runPartywall(["import", "-", "--dry-run", "--json"], { env, input: stdout });
    expect(JSON.parse(back.stdout)).toMatchObject({ counts: { new: 0, changed: 0, missing: 0, unchanged: 4 } });
  });

  it("export the part that the filters leave", async () => {
    const { stdout } = await partywall("export", "--kind", "container", "--owner", "Team B");
    const [, ...rows] = stdout.trim().split(/\r?\n/);
    expect(rows).toEqual([expect.stringMatching(/^container,cart,/)]);
  });

  it("load no sample over an inventory unless forced", async () => {
    const { code, stderr } = await partywall("demo");
    expect(code).toBe(1);
    expect(stderr).toContain("partywall demo --force");
  });

  it("create, list and revoke tokens, each shown in full once", async () => {
    expect((await partywall("token", "list")).stdout).toBe("There are no tokens.\n");
    const made = await partywall("token", "create", "--scope", "read", "--name", "Nightly");
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/^pw_[0-9A-Za-z]{36}\n$/);
    expect(made.stderr).toContain("Nightly");
    const listed = await partywall("token", "list");
    expect(listed.stdout).toMatch(/Nightly.*read.*valid/);
    expect(listed.stdout).not.toContain(made.stdout.trim());
    const [token] = JSON.parse((await partywall("token", "list", "--json")).stdout) as [{ id: string }];
    expect((await partywall("token", "revoke", token.id)).code).toBe(0);
    expect((await partywall("token", "list")).stdout).toMatch(/Nightly.*revoked/);
    expect((await partywall("token", "revoke", "no-such-id")).code).toBe(1);
  });

  it.each([
    ["import"],
    ["export --kind printer"],
    ["export --json --kind vm"],
    ["token create --scope write"],
    ["token create --scope read --expires-days 367"],
  ])("end with 2 where wrongly used: %s", async (line) => {
    const { code, stdout, stderr } = await partywall(...line.split(" "));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });

  it("end with 1 where the file is missing or empty, and with 3 where no database answers", async () => {
    const missing = await partywall("import", join(folder, "missing.csv"));
    expect([missing.code, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toContain("missing.csv");
    const empty = join(folder, "empty.csv");
    await writeFile(empty, "");
    expect((await partywall("import", empty)).code).toBe(1);
    const nowhere = { DATABASE_URL: "postgresql://nobody:secret@127.0.0.1:1/nothing" };
    const unreachable = await runPartywall(["export"], { env: nowhere });
    expect([unreachable.code, unreachable.stdout]).toEqual([3, ""]);
    expect(unreachable.stderr).toContain("127.0.0.1");
    expect(unreachable.stderr).not.toContain("secret");
  });
});
