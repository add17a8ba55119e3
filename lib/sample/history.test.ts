import { describe, expect, it } from "vitest";
import { sampleHistory } from "./history";
import { monthsBefore } from "./time";

const NOW = Date.UTC(2026, 10, 24, 9, 14);
const history = sampleHistory(NOW);

describe("the history of the sample estate", () => {
  it("has thirteen months, oldest first, each at the same time of day", () => {
    expect(history.map(({ at }) => new Date(at).toISOString())).toEqual([
      "2025-11-24T09:14:00.000Z",
      "2025-12-24T09:14:00.000Z",
      "2026-01-24T09:14:00.000Z",
      "2026-02-24T09:14:00.000Z",
      "2026-03-24T09:14:00.000Z",
      "2026-04-24T09:14:00.000Z",
      "2026-05-24T09:14:00.000Z",
      "2026-06-24T09:14:00.000Z",
      "2026-07-24T09:14:00.000Z",
      "2026-08-24T09:14:00.000Z",
      "2026-09-24T09:14:00.000Z",
      "2026-10-24T09:14:00.000Z",
      "2026-11-24T09:14:00.000Z",
    ]);
  });

  it("never shrinks, and grows over the year", () => {
    const sizes = history.map(({ rows }) => rows.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBeGreaterThan(sizes[0] ?? Number.POSITIVE_INFINITY);
  });

  it("has no instant twice when today is the 31st", () => {
    const instants = sampleHistory(Date.UTC(2024, 2, 31, 23, 59)).map(({ at }) => at);
    expect(new Set(instants).size).toBe(instants.length);
  });
});

describe("months before an instant", () => {
  it("end on the month's last day where it has no such day", () => {
    expect(monthsBefore(Date.UTC(2024, 2, 31, 8), 1)).toBe(Date.UTC(2024, 1, 29, 8));
    expect(monthsBefore(Date.UTC(2025, 2, 31, 8), 1)).toBe(Date.UTC(2025, 1, 28, 8));
  });

  it("cross the year", () => {
    expect(monthsBefore(Date.UTC(2026, 0, 15, 8), 12)).toBe(Date.UTC(2025, 0, 15, 8));
  });
});
