import { expect, expectNoAxeViolations, test } from "./fixtures";

test.describe("a fresh start", () => {
  test("says that it lives, and that it is ready", async ({ request }) => {
    expect((await request.get("/api/health/live")).status()).toBe(200);
    expect((await request.get("/api/health/ready")).status()).toBe(200);
  });

  test("opens on a page with one main part and one heading", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Partywall/);
    await expectNoAxeViolations(page);
  });

  test("speaks German to a German browser", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: "de-DE", ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await context.close();
  });
});
