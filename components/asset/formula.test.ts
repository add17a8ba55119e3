import { expect, test } from "vitest";
import { formulaOf } from "@/components/asset/formula";

const verdict = (low: number, high = low) => ({ low, high, evidence: {} });

test("a score is the weighted mean of the checks that apply", () => {
  const checks = { "3.1": verdict(1), "3.3": verdict(0.5), "3.8": null };
  const { rows, weight, mean } = formulaOf({ checks, standsOn: null }, true);
  expect(rows.map(({ id }) => id)).toEqual(["3.1", "3.3"]);
  expect(weight).toBe(18);
  expect(mean.low).toBeCloseTo((14 / 18) * 100);
});

test("with its machine, the checks of both sides count, each with its own weight", () => {
  const standsOn = { id: "h", name: "prod-07", known: true, checks: { "1.4": verdict(0, 1) } };
  const both = formulaOf({ checks: { "1.4": verdict(1) }, standsOn }, true);
  expect(both.weight).toBe(20);
  expect(both.mean).toEqual({ low: 50, high: 100 });
  expect(formulaOf({ checks: { "1.4": verdict(1) }, standsOn }, false).weight).toBe(10);
});

test("where nothing applies there is no score", () => {
  expect(formulaOf({ checks: { "3.8": null }, standsOn: null }, false).mean).toEqual({ low: null, high: null });
});
