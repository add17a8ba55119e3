import { expect, expectNoAxeViolations, test } from "./fixtures";

const HEADER = "kind,name,external_id,host,owner,criticality,last_patched_at,privileged";
const BAD = [HEADER, "vm,journey-vm,,,Team E2E,7,31.02.2026,", "printer,journey-printer,,,,,,"];
const GOOD = [
  HEADER,
  "vm,journey-vm,,,Team E2E,4,2026-02-03,",
  "container_host,journey-host,,,Team E2E,4,2026-02-03,",
  "container,journey-edge,,journey-host,Team E2E,4,,true",
  "container,journey-lost,,journey-nowhere,Team E2E,4,,false",
];

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});

test.describe("an analyst imports an inventory", () => {
  test.describe.configure({ mode: "serial" });

  test("and is told every row in error, and nothing is written", async ({ page }) => {
    await page.goto("/import");
    await expectNoAxeViolations(page);
    await page.getByLabel("Choose a file").setInputFiles(file("journey.csv", BAD));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nothing is written");
    const issues = page.getByRole("table", { name: /need you/ });
    const row = (text: string) => issues.getByRole("row").filter({ hasText: text });
    await expect(row("criticality")).toContainText("7");
    await expect(row("last_patched_at")).toContainText("31.02.2026");
    await expect(row("printer")).toContainText("kind");
    await expect(page.getByRole("button", { name: /^Commit/ })).toHaveCount(0);
    await expectNoAxeViolations(page);
    await page.goto("/inventory?text=journey-");
    await expect(page.getByRole("link", { name: "journey-vm", exact: true })).toHaveCount(0);
  });

  test("sees what the mended file would change, commits it, and finds it in the inventory", async ({ page }) => {
    await page.goto("/import");
    await page.getByLabel("Choose a file").setInputFiles(file("journey.csv", GOOD));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nothing is written yet");
    await expect(page.getByRole("list", { name: /Rows of the file/ })).toContainText(/4\s*new/);
    await page.getByRole("link", { name: /^New/ }).click();
    await expect(page.getByRole("table", { name: /New/ })).toContainText("journey-edge");
    await page.getByRole("button", { name: /^Commit 4 rows/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("have changed");
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "To the inventory" }).click();
    await page.getByRole("searchbox", { name: "Search" }).fill("journey-");
    await page.getByRole("button", { name: "Apply" }).last().click();
    await expect(page.getByRole("link", { name: "journey-edge", exact: true })).toBeVisible();
  });

  test("and the same file again changes nothing", async ({ page }) => {
    await page.goto("/import");
    await page.getByLabel("Choose a file").setInputFiles(file("journey.csv", GOOD));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("No asset would change");
    await expect(page.getByText("nothing that the inventory does not already know")).toBeVisible();
    await page.goto("/import");
    await expect(page.getByRole("table", { name: "Imports so far" })).toContainText("journey.csv");
  });

  test("opens a container down to the evidence of a check, with its row", async ({ page }) => {
    await page.goto("/inventory?text=journey-edge");
    await page.getByRole("link", { name: "journey-edge", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("journey-edge");
    const evidence = page.getByRole("listitem").filter({ hasText: /^privileged = true, from import \d+, .*, row 4$/ });
    await expect(evidence).toBeVisible();
    await expect(page.getByRole("heading", { name: /Counts too: journey-host/ })).toBeVisible();
    await page.getByText("How is this computed?").click();
    await expect(page.getByRole("table", { name: "With what it stands on" })).toContainText("Sum");
    await expectNoAxeViolations(page);
  });

  test("sees that a container's host is nowhere, and what that costs", async ({ page }) => {
    await page.goto("/inventory?text=journey-lost");
    await page.getByRole("link", { name: "journey-lost", exact: true }).click();
    await expect(page.getByText("journey-nowhere, in no row of the inventory")).toBeVisible();
    await expect(page.getByRole("note")).toContainText("journey-nowhere");
  });
});

test("an empty file is refused before it is sent", async ({ page }) => {
  await page.goto("/import");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) });
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The file is empty");
});

test("every column of the CSV is explained, in both languages", async ({ page, context, baseURL }) => {
  await page.goto("/import/columns");
  await expect(page.getByRole("row", { name: /^privileged / })).toContainText("3.1");
  await expectNoAxeViolations(page);
  await context.addCookies([{ name: "partywall-locale", value: "de", url: baseURL ?? "" }]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spalten der CSV-Datei");
});

test("the template holds the header and nothing else", async ({ request }) => {
  const text = await (await request.get("/import/template")).text();
  expect(text.trim().split("\r\n")).toHaveLength(1);
  expect(text).toMatch(/^kind,name,/);
});
