import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { guardNetwork } from "./harness/foreign-requests";

/** The address of the app under test. */
export function appUrl(): string {
  const url = process.env["PARTYWALL_E2E_URL"];
  if (url === undefined) throw new Error("the global setup has not started the app");
  return url;
}

/**
 * `test` of every journey: relative addresses go to the app, and a page that asks any other origin for anything, or
 * throws an error of its own, fails its test.
 */
export const test = base.extend<{ guarded: undefined }>({
  baseURL: ({ browserName: _ }, use) => use(appUrl()),
  guarded: [
    async ({ context, baseURL }, use) => {
      const foreign = await guardNetwork(context, baseURL ?? appUrl());
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(error.error().message));
      await use(undefined);
      expect(foreign, "requests to other origins").toEqual([]);
      expect(errors, "errors thrown by the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Checks what stands on the page now against WCAG 2.2 AA and axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(found).toEqual([]);
}

export { expect };
