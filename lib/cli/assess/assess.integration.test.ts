import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPartywall } from "../testing/run-partywall";

const CSV = [
  "kind,name,host,criticality,privileged",
  "vm,vm-1,,3,",
  "container_host,node-1,,4,",
  "container,shop,node-1,5,true",
  "container,lost,nowhere,2,false",
].join("\n");
const BAD = "kind,name,criticality\nvm,vm-1,9\nvm,vm-2,3\n";
const NOW = ["--now", "2026-11-24T12:00:00Z"];

/** No database answers there: `assess` must not ask for one. */
const env = { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing", PARTYWALL_DATA_DIR: "/dev/null/none" };
const assess = (args: readonly string[], input?: string) =>
  runPartywall(["assess", ...args], input === undefined ? { env } : { env, input });

describe("partywall assess, as a process", { timeout: 120_000 }, () => {
  let folder = "";
  let file = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partywall-assess-"));
    file = join(folder, "estate.csv");
    await writeFile(file, CSV);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints an assessment in words, with the warnings after it", async () => {
    const { code, stdout, stderr } = await assess([file, ...NOW]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Assessment at 2026-11-24T12:00:00.000Z");
    expect(stdout).toMatch(/warning, row 5, host: The host “nowhere”/);
    expect(stdout).not.toMatch(/[ \t]$/m);
  });

  it("prints the report alone on standard output with --json, from a file and from standard input", async () => {
    const ofFile = await assess([file, ...NOW, "--json"]);
    expect(ofFile.code).toBe(0);
    const report: unknown = JSON.parse(ofFile.stdout);
    expect(report).toMatchObject({ version: 1, now: "2026-11-24T12:00:00.000Z", fleets: { container: { assets: 2 } } });
    expect(ofFile.stderr).toContain("nowhere");
    const ofInput = await assess(["-", ...NOW, "--json"], CSV);
    expect([ofInput.code, ofInput.stdout]).toEqual([0, ofFile.stdout]);
  });

  it("judges dates at the present where no instant is given", async () => {
    const before = Date.now();
    const { stdout } = await assess([file, "--json"]);
    const { now } = JSON.parse(stdout) as { now: string };
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });

  it("goes on with what it can read, and ends with 1 where the file has errors", async () => {
    const { code, stdout, stderr } = await assess(["-", "--json"], BAD);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ fleets: { vm: { assets: 2 } } });
    expect(stderr).toMatch(/error, row 2, criticality: .*“9”/);
  });

  it("speaks German where asked to", async () => {
    const { stdout } = await assess([file, "--lang", "de"]);
    expect(stdout).toContain("Virtuelle Maschinen");
    const { stdout: byLocale } = await runPartywall(["assess", file], { env: { ...env, LC_ALL: "de_DE.UTF-8" } });
    expect(byLocale).toContain("Virtuelle Maschinen");
  });

  it.each([[[]], [["a.csv", "--evil"]], [["a.csv", "--now", "2026-02-31"]]])(
    "ends with 2 and shows the usage: %j",
    async (args) => {
      const { code, stdout, stderr } = await assess(args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("Usage: partywall assess FILE");
    },
  );

  it("ends with 1 and names the file where there is none", async () => {
    const missing = join(folder, "missing.csv");
    const { code, stdout, stderr } = await assess([missing]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`The file ${missing} cannot be read. Check its path and your rights.\n`);
    expect((await assess([folder])).code).toBe(1);
  });

  it("is no command without a name, and says which there are", async () => {
    const [none, unknown, help] = await Promise.all([
      runPartywall([]),
      runPartywall(["nonsense"]),
      runPartywall(["--help"]),
    ]);
    expect([none.code, unknown.code, help.code]).toEqual([2, 2, 0]);
    expect(unknown.stderr).toContain("nonsense");
    for (const text of [none.stdout, unknown.stderr, help.stdout]) expect(text).toContain("assess FILE");
  });
});
