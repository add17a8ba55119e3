import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "@/lib/domain/report/report";
import { assessCommand } from "./assess";

const GOOD = "kind,name,os_scanned_at\nvm,web,2026-01-10\n";
const BAD = "kind,name,criticality\nvm,web,9\nvm,db,3\n";
const NOW = Date.UTC(2026, 0, 15);

let folder: string;
let good: string;
let bad: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "partywall-assess-"));
  good = join(folder, "good.csv");
  bad = join(folder, "bad.csv");
  writeFileSync(good, GOOD);
  writeFileSync(bad, BAD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sink() {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

async function run(args: readonly string[], input = "", language: "en" | "de" = "en") {
  const [stdout, stderr] = [sink(), sink()];
  async function* stdin() {
    yield input;
  }
  const code = await assessCommand(args, {
    stdin: stdin(),
    stdout: stdout.stream,
    stderr: stderr.stream,
    language,
    now: () => NOW,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

describe("assess", () => {
  it("prints the assessment in words and ends with 0", async () => {
    const { code, stdout, stderr } = await run([good]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Assessment at 2026-01-15");
    expect(stdout).toContain("Virtual machines");
  });

  it("speaks German where asked to, or where the console does", async () => {
    expect((await run([good, "--lang", "de"])).stdout).toContain("Virtuelle Maschinen");
    expect((await run([good], "", "de")).stdout).toContain("Virtuelle Maschinen");
    expect((await run([good, "--lang", "en"], "", "de")).stdout).toContain("Virtual machines");
  });

  it("prints the report as JSON, judged at now", async () => {
    const { code, stdout, stderr } = await run([good, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = JSON.parse(stdout) as Report;
    expect(report.now).toBe("2026-01-15T00:00:00.000Z");
    expect(report.assets[0]?.checks["1.3"]).toMatchObject({ low: 1, high: 1 });
  });

  it("judges at the instant of --now", async () => {
    const { stdout } = await run([good, "--json", "--now", "01.03.2026"]);
    const report = JSON.parse(stdout) as Report;
    expect(report.now).toBe("2026-03-01T00:00:00.000Z");
    expect(report.assets[0]?.checks["1.3"]).toMatchObject({ low: 0, high: 0 });
  });

  it("reads standard input for -", async () => {
    const { code, stdout } = await run(["-", "--json"], GOOD);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).assets).toHaveLength(1);
  });

  it("ends with 1 where the input has errors, and assesses what it can read", async () => {
    const { code, stdout, stderr } = await run([bad, "--json"]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).assets).toHaveLength(2);
    expect(stderr).toContain("row 2, criticality");
    expect(stderr).toContain("“9”");
    expect((await run([bad])).stdout).toContain("row 2, criticality");
  });

  it("ends with 0 where there are warnings alone", async () => {
    const { code, stderr } = await run(["-", "--json"], "kind,name,host\ncontainer,web,nowhere\n");
    expect(code).toBe(0);
    expect(stderr).toContain("nowhere");
  });

  it("ends with 1 for an empty file, with a report of nothing", async () => {
    const { code, stdout } = await run(["-", "--json"], "");
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).assets).toEqual([]);
  });

  it.each([[[]], [["a.csv", "b.csv"]], [["--colour", "a.csv"]], [["a.csv", "--lang", "fr"]]])(
    "ends with 2 and the usage for %j",
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("assess FILE");
    },
  );

  it("ends with 2 for an instant that is none, naming it", async () => {
    const { code, stderr } = await run([good, "--now", "31.02.2026"]);
    expect(code).toBe(2);
    expect(stderr).toContain("31.02.2026");
  });

  it("ends with 1 for a file that is not there, or a folder", async () => {
    for (const file of [join(folder, "missing.csv"), folder]) {
      const { code, stdout, stderr } = await run([file, "--json"]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(file);
    }
  });
});
