import { expect, expectNoAxeViolations, test } from "./fixtures";

const HEADER = "kind,name,host,owner,criticality,privileged,run_as_root,last_patched_at";
const ESTATE = [
  HEADER,
  "hypervisor,axe-hypervisor,,Team Axe,3,,,2026-02-03",
  "vm,axe-vm,axe-hypervisor,Team Axe,4,,,2026-02-03",
  "container_host,axe-host,,Team Axe,4,,,2026-02-03",
  "container,axe-edge,axe-host,Team Axe,5,true,true,",
  "container,axe-lost,axe-nowhere,Team Axe,2,false,,",
];
const CHANGED = [...ESTATE.slice(0, 4), "container,axe-edge,axe-host,Team Axe,5,false,true,", "vm,axe-new,,,,,,"];
const BROKEN = [HEADER, "vm,axe-vm,,,9,,,31.02.2026"];

const PAGES = [
  "/",
  "/recommendations",
  "/recommendations/3",
  "/inventory",
  "/inventory?text=axe-&kind=container&gate=open",
  "/inventory/hypervisor::axe-hypervisor",
  "/inventory/vm:axe-hypervisor:axe-vm",
  "/inventory/container_host::axe-host",
  "/inventory/container:axe-host:axe-edge",
  "/inventory/container:axe-nowhere:axe-lost",
  "/import",
  "/import/columns",
  "/docs/errors",
  "/no/such/page",
];

test.describe("every page is accessible", () => {
  const pages = [...PAGES];

  test.beforeAll(async ({ browser, baseURL }) => {
    const page = await browser.newPage({ ...(baseURL === undefined ? {} : { baseURL }), locale: "en" });
    const upload = async (name: string, lines: readonly string[]) => {
      await page.goto("/import");
      const buffer = Buffer.from(`${lines.join("\n")}\n`);
      await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer });
      await page.waitForURL(/\/import\/[^/]+$/);
    };
    await upload("axe.csv", ESTATE);
    await page.getByRole("button", { name: /^Commit/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("changed");
    pages.push(new URL(page.url()).pathname);
    await upload("axe.csv", CHANGED);
    await expect(page.getByRole("button", { name: /^Commit/ })).toBeVisible();
    pages.push(new URL(page.url()).pathname);
    await upload("axe.csv", BROKEN);
    await expect(page.getByRole("table", { name: /need you/ })).toBeVisible();
    pages.push(new URL(page.url()).pathname);
    await page.close();
  });

  // Between them both themes and both languages; every page in all four would only repeat itself.
  for (const [language, theme] of [
    ["en", "light"],
    ["de", "dark"],
  ] as const) {
    test(`in ${language}, ${theme}`, async ({ page, context, baseURL }) => {
      test.setTimeout(300_000);
      await context.addCookies([
        { name: "partywall-locale", value: language, url: baseURL ?? "" },
        { name: "partywall-theme", value: theme, url: baseURL ?? "" },
      ]);
      for (const path of pages) {
        await test.step(path, async () => {
          await page.goto(path);
          await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
          await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expectNoAxeViolations(page);
        });
      }
    });
  }
});
