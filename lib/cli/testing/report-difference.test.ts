import { expect, it } from "vitest";
import { differences } from "./report-difference";

const REPORT = {
  now: "a",
  fleets: { vm: { low: 1, high: null } },
  assets: [
    { id: "x", low: 1 },
    { id: "y", low: 2 },
  ],
};

it("sees no difference in another order of assets, nor in the last digits", () => {
  const other = { ...REPORT, fleets: { vm: { low: 1 + 1e-9, high: null } }, assets: [...REPORT.assets].reverse() };
  expect(differences(REPORT, other)).toEqual([]);
});

it.each([
  [{ ...REPORT, now: "b" }, ["now"]],
  [{ ...REPORT, fleets: { vm: { low: 1.00001, high: null } } }, ["fleets.vm.low"]],
  [{ ...REPORT, fleets: { vm: { low: 1, high: 0 } } }, ["fleets.vm.high"]],
  [{ ...REPORT, fleets: { vm: { low: 1 } } }, ["fleets.vm.high"]],
  [{ ...REPORT, assets: [{ id: "x", low: 1 }] }, ["assets.length", "assets.y"]],
  [{ ...REPORT, assets: [...REPORT.assets, { id: "x", low: 1 }] }, ["assets.length"]],
  [
    {
      ...REPORT,
      assets: [
        { id: "x", low: 1 },
        { id: "y", low: 3 },
      ],
    },
    ["assets.y.low"],
  ],
])("names what differs: %j", (other, paths) => {
  expect(differences(REPORT, other)).toEqual(paths);
});
