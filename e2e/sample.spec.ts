import { runPartywall } from "@/lib/cli/testing/run-partywall";
import { expect, expectNoAxeViolations } from "./fixtures";
import { testWithOwnApp } from "./harness/own-app";

const test = testWithOwnApp();

test.describe("a first start", () => {
  test.describe.configure({ mode: "serial" });

  test("with nothing imported says so everywhere, and offers two ways on", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no inventory yet");
    await expect(page.getByRole("main").getByRole("link", { name: "Import a CSV" })).toBeVisible();
    await expect(page.locator("[data-figure]")).toHaveCount(0);
    await expectNoAxeViolations(page);
    for (const address of ["/inventory", "/recommendations", "/recommendations/3", "/import"]) {
      expect((await page.goto(address))?.status(), address).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoAxeViolations(page);
    }
  });

  test("is one click away from the sample estate, with its progress on the way", async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto("/");
    await page.getByRole("button", { name: "Load the sample estate" }).click();
    // First the bar of the empty page, then, from the first month on, the note above the figures.
    await expect(page.getByText(/\d+ of 13 months/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Containers are worse off/, { timeout: 90_000 });
    await expect(page.getByText(/\d+ of 13 months/)).toHaveCount(0, { timeout: 120_000 });
    await expect(page.getByText(/40 VMs, 14 container hosts, (299|300) containers/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Score over 13 snapshots" })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  test("leads from there to a story worth finding", async ({ page }) => {
    await page.goto("/inventory?text=edge-proxy");
    await page.getByRole("link", { name: "edge-proxy", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("edge-proxy");
    await expect(page.getByRole("main")).toContainText("shop-03");
    await expectNoAxeViolations(page);
  });

  test("does not load the sample over an inventory by itself", async ({ ownApp, page }) => {
    const env = { DATABASE_URL: "", PARTYWALL_DATA_DIR: ownApp.dataDir };
    const again = await runPartywall(["demo"], { env });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("partywall demo --force");
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Load the sample estate" })).toHaveCount(0);
  });
});
