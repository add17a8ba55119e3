import { describe, expect, it } from "vitest";
import { countPlaywright, countStage, countVitest } from "./counts.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe("the closing figures of npm test", () => {
  it("count a skipped test as failed, for it proved nothing", () => {
    const report = { testResults: [file("passed", "passed", "passed", "skipped", "todo")] };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2 });
  });

  it("count a file that does not load as one failure, and one with a failed test once", () => {
    const report = { testResults: [file("failed"), file("failed", "passed", "failed")] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 2 });
  });

  it("count flaky and skipped journeys as failed", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 3 });
  });

  it("count a failed setup of the browser run, which belongs to no journey", () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: "no server" }] };
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 });
  });

  it("never call a crash, a missing report or an empty run a success", () => {
    const count = countVitest;
    const green = { testResults: [file("passed", "passed")] };
    expect(countStage({ exitCode: 1, report: green, count })).toEqual({ passed: 1, failed: 1 });
    expect(countStage({ exitCode: null, report: undefined, count })).toEqual({ passed: 0, failed: 1 });
    expect(countStage({ exitCode: 0, report: { testResults: [] }, count })).toEqual({ passed: 0, failed: 1 });
    expect(countStage({ exitCode: 0, report: green, count })).toEqual({ passed: 1, failed: 0 });
  });
});
