import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./fixtures";

const LINES = [
  "kind,name,host,owner,criticality,privileged",
  "container_host,list-host,,Team List,4,",
  "container,list-a,list-host,Team List,5,true",
  "container,list-b,list-host,Team Other,2,false",
  "vm,list-vm,,,3,",
];

test.describe("the inventory", () => {
  test.beforeAll(async ({ browser, baseURL }) => {
    const page = await browser.newPage({ ...(baseURL === undefined ? {} : { baseURL }), locale: "en" });
    await page.goto("/import");
    const buffer = Buffer.from(`${LINES.join("\n")}\n`);
    await page.getByLabel("Choose a file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: /^Commit/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("changed");
    await page.close();
  });

  test("keeps its whole state in the address", async ({ page }) => {
    await page.goto("/inventory?text=list-&kind=container&sort=name&direction=desc");
    const rows = page.getByRole("table", { name: "Assets" }).getByRole("rowheader");
    await expect(rows).toHaveText([/list-b/, /list-a/]);
    await expect(page.getByRole("columnheader", { name: /^Asset/ })).toHaveAttribute("aria-sort", "descending");
    await page
      .getByRole("link", { name: "Sort by Asset" })
      .or(page.getByRole("columnheader", { name: /^Asset/ }).getByRole("link"))
      .first()
      .click();
    await expect(rows).toHaveText([/list-a/, /list-b/]);
    await expect(page).toHaveURL(/sort=name/);
    await page.getByRole("link", { name: /Remove filter Kind/ }).click();
    await expect(rows).toHaveCount(4);
    await page.goBack();
    await expect(rows).toHaveCount(2);
  });

  test("filters by an owner and by a failing check, with the numbers of each", async ({ page }) => {
    await page.goto("/inventory?text=list-");
    await page.locator("summary").filter({ hasText: "Owner" }).click();
    await page.getByRole("checkbox", { name: /Team Other/ }).check();
    await page.getByRole("button", { name: "Apply" }).first().click();
    await expect(page.getByRole("rowheader")).toHaveText([/list-b/]);
    await page.goto("/inventory?text=list-&failing=3.1");
    await expect(page.getByRole("rowheader")).toHaveText([/list-a/]);
    await expectNoAxeViolations(page);
  });

  test("takes a bad address for the plain list", async ({ page }) => {
    await page.goto("/inventory?sort=__proto__&page=-1&kind=printer&pageSize=9999&failing=drop");
    await expect(page.getByRole("table", { name: "Assets" })).toBeVisible();
  });

  test("says so when nothing matches", async ({ page }) => {
    await page.goto("/inventory?text=no-such-asset-anywhere");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No asset matches");
    await page.getByRole("link", { name: "Remove all filters" }).click();
    await expect(page.getByRole("table", { name: "Assets" })).toBeVisible();
  });

  test("exports exactly the filtered view", async ({ page }) => {
    await page.goto("/inventory?text=list-&kind=container&sort=name&direction=desc");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export this view (CSV)" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    const [header = "", ...rows] = csv.trim().split(/\r?\n/);
    const name = header.split(",").indexOf("name");
    expect(rows.map((row) => row.split(",")[name])).toEqual(["list-b", "list-a"]);
  });

  test("fits a phone without scrolling sideways, in German too", async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "partywall-locale", value: "de", url: baseURL ?? "" }]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/inventory?text=list-");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 Assets passen");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page);
  });

  test("answers an unknown recommendation or import with 404", async ({ request }) => {
    for (const path of ["/recommendations/9", "/import/00000000-0000-7000-8000-000000000000", "/no/such/page"]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  test("answers an unknown asset with a page that says so", async ({ page }) => {
    const answer = await page.goto(`/inventory/${encodeURIComponent("container:no/where:at all")}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
});
