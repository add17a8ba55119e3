import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences } from "@/lib/cli/testing/report-difference";
import { RECOMMENDATIONS, type Report, type ReportAsset } from "@/lib/domain/report/report";
import { expect } from "./fixtures";
import { expectFiguresOf, expectRoundedText, figuresOn } from "./harness/figures-on-page";
import { partywallOn, testWithOwnApp } from "./harness/own-app";

const test = testWithOwnApp();

const both = (path: string) => [`${path}.low`, `${path}.high`];
const SIDES = ["fleets.vm", "fleets.container"];
const ON_THE_OVERVIEW = [
  ...SIDES.flatMap((side) => [
    ...both(side),
    ...["coverage", "openGates", "workloads", "assets"].map((key) => `${side}.${key}`),
    ...RECOMMENDATIONS.flatMap((n) => both(`${side}.recommendations.${n}`)),
  ]),
  ...["fleets.container_on_vm", "fleets.container_bare"].flatMap(both),
];

/** Rows of the sample estate, and those of them that are assets: segments and the VMs of container hosts are none. */
const ROWS = 372;
const ASSETS = 359;

test.describe("the figures of the sample estate", () => {
  /** What the command line makes of the exported CSV, at the moment of the snapshot. */
  let report: Report;
  let token = "";

  test.beforeAll(async ({ ownApp }) => {
    test.setTimeout(180_000);
    const partywall = (...args: string[]) => partywallOn(ownApp.dataDir, ...args);
    await partywall("demo");
    token = (await partywall("token", "create", "--scope", "read")).stdout.trim();
    const { stdout: csv } = await partywall("export");
    expect(csv.trim().split(/\r?\n/)).toHaveLength(1 + ROWS);
    const { now } = JSON.parse((await partywall("export", "--json")).stdout) as Report;
    const folder = await mkdtemp(join(tmpdir(), "partywall-figures-"));
    try {
      const file = join(folder, "estate.csv");
      await writeFile(file, csv);
      report = JSON.parse((await partywall("assess", file, "--now", now, "--json")).stdout) as Report;
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("are on the overview what the command line prints, every one", async ({ page }) => {
    await page.goto("/");
    expect(ON_THE_OVERVIEW).toHaveLength(48);
    expectFiguresOf(report, await figuresOn(page), ON_THE_OVERVIEW);
  });

  for (const locale of ["en", "de"]) {
    test(`are rounded, and nothing else, where they are read (${locale})`, async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: "partywall-locale", value: locale, url: baseURL ?? "" }]);
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
      const found = await figuresOn(page);
      expect(found).toHaveLength(ON_THE_OVERVIEW.length);
      for (const figure of found) {
        const low = found.find(({ path }) => path === figure.path.replace(/\.high$/, ".low"));
        expectRoundedText(figure, low?.value ?? null, locale);
      }
    });
  }

  test("are on the pages of the recommendations the same", async ({ page }) => {
    test.slow();
    for (const n of RECOMMENDATIONS) {
      await page.goto(`/recommendations/${n}`, { waitUntil: "domcontentloaded" });
      const paths = SIDES.flatMap((side) => both(`${side}.recommendations.${n}`));
      expectFiguresOf(report, await figuresOn(page), paths);
    }
  });

  test("are in the list of the worst what the report has for the asset", async ({ page }) => {
    await page.goto("/");
    const rows = page.getByRole("table", { name: /^The worst ten of each side: / }).locator("tbody tr");
    await expect(rows).toHaveCount(20);
    for (const row of await rows.all()) {
      const href = (await row.getByRole("link").first().getAttribute("href")) ?? "";
      const id = decodeURIComponent(href.replace("/inventory/", ""));
      const asset = report.assets.find((known) => known.id === id);
      const { low, high, gates } = asset?.stack ?? asset?.score ?? { low: null, high: null, gates: ["no such asset"] };
      const ends = [low, high].map((end) => Math.round(end ?? -1));
      const spoken = ends[0] === ends[1] ? `${ends[0]} of 100` : `${ends[0]} to ${ends[1]} of 100`;
      await expect(row, id).toContainText(spoken);
      await expect(row, id).toContainText(gates.length === 0 ? "none" : gates.join(", "));
    }
  });

  test("are in the report that the database gives out the same, down to the evidence", async ({ partywall }) => {
    const kept = JSON.parse((await partywall("export", "--json")).stdout) as Report;
    expect(kept.assets).toHaveLength(ASSETS);
    expect(differences(kept, report)).toEqual([]);
  });

  test("are over REST the same, down to the evidence", async ({ request }) => {
    const headers = { authorization: `Bearer ${token}` };
    const posture = (await (await request.get("/api/v1/posture", { headers })).json()) as unknown;
    const { assets: assessed, ...fleets } = report;
    expect(differences(posture, fleets)).toEqual([]);
    const assets: ReportAsset[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const answer = await request.get("/api/v1/assets", { headers, params: { after, limit: 100 } });
      const page = (await answer.json()) as { assets: ReportAsset[]; next: string | null };
      assets.push(...page.assets);
      after = page.next;
    }
    expect(assets).toHaveLength(ASSETS);
    expect(differences(assets, assessed)).toEqual([]);
  });
});
