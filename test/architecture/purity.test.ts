import { describe, expect, it } from "vitest";
import { purityViolations } from "./purity";
import { typescriptSources } from "./source-file";

describe("the domain", () => {
  it("reads no clock, no environment, no chance and no network", () => {
    expect(typescriptSources().flatMap(purityViolations)).toEqual([]);
  });

  it.each(["Date.now()", "new Date()", "Date()", "Math.random()", "process.env.X", "fetch('x')", "performance.now()"])(
    "may not say %s",
    (expression) => {
      expect(purityViolations({ path: "lib/domain/a.ts", text: `export const x = ${expression};` })).toHaveLength(1);
    },
  );

  it("may turn a given instant into a date", () => {
    const text = "export const x = (now: number) => [new Date(now), Date.UTC(2026, 0), Date.parse('2026-01-01')];";
    expect(purityViolations({ path: "lib/domain/a.ts", text })).toEqual([]);
  });
});
