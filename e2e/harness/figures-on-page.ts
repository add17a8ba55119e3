import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

/** A figure of the report that stands on a page. */
export interface PageFigure {
  /** Where the report JSON holds it: `fleets.vm.low`. */
  readonly path: string;
  /** Unrounded. */
  readonly value: number | null;
  readonly text: string;
  readonly isHidden: boolean;
}

/** Every figure that stands on the page now, in the order of their paths. */
export async function figuresOn(page: Page): Promise<PageFigure[]> {
  const found = await page.locator("[data-figure]").evaluateAll((elements) =>
    elements.map((element) => ({
      path: element.getAttribute("data-figure") ?? "",
      json: element.getAttribute("data-value") ?? "",
      text: element.textContent ?? "",
      isHidden: element.hasAttribute("hidden"),
    })),
  );
  return found
    .map(({ path, json, text, isHidden }) => ({ path, value: JSON.parse(json) as number | null, text, isHidden }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Expects exactly the figures of `paths`, each once, each as the report has it (to 1e-6). */
export function expectFiguresOf(report: unknown, found: readonly PageFigure[], paths: readonly string[]): void {
  expect(found.map(({ path }) => path)).toEqual([...paths].sort());
  const apart = found.filter(({ path, value }) => !isSame(value, valueAt(report, path)));
  expect(apart.map(({ path, value }) => ({ path, page: value, report: valueAt(report, path) }))).toEqual([]);
}

function isSame(shown: number | null, reported: unknown): boolean {
  if (shown === null || typeof reported !== "number") return shown === reported;
  return Math.abs(shown - reported) <= 1e-6;
}

/** What a document holds at a path of keys; `undefined` where there is nothing. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => {
    return typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }, document);
}

/** What a figure must read, rounded: the number alone, or as a word of its own in the text. */
export function expectRoundedText({ path, value, text, isHidden }: PageFigure, low: number | null, locale: string) {
  const key = path.slice(path.lastIndexOf(".") + 1);
  if (key === "low") return expect(text, path).toBe(value === null ? "–" : `${Math.round(value)}`);
  if (key === "high") {
    expect(text, path).toBe(value === null ? "–" : `–${Math.round(value)}`);
    return expect(isHidden, path).toBe(value === null || low === null || Math.round(low) === Math.round(value));
  }
  const style = key === "coverage" ? ({ style: "percent", maximumFractionDigits: 0 } as const) : {};
  const words = text.split(/(?<=\p{L}|:)\s|\s(?=\p{L})/u);
  return expect(words, path).toContain(new Intl.NumberFormat(locale, style).format(value ?? 0));
}
