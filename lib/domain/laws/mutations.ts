/** A one-line fault in the code under which a law must fail: proof that the law's test looks at what it names. */
export interface Mutation {
  /** The test, by the words of its name. */
  readonly law: string;
  readonly file: string;
  /** Occurs once in the file. */
  readonly search: string;
  readonly replacement: string;
}

const SCORE = "lib/domain/scoring/score.ts";
const SUMS = "lib/domain/scoring/sums.ts";

export const MUTATIONS: readonly Mutation[] = [
  {
    law: "generated estates hit every value of every field, unknown included",
    file: "lib/domain/inventory/cells.ts",
    search: '"false", "no", "nein"',
    replacement: '"no", "nein"',
  },
  {
    law: "the low end is never above the high end",
    file: SCORE,
    search: "low: (50 * lowHalves) / weight",
    replacement: "low: 100 - (50 * lowHalves) / weight",
  },
  {
    law: "a score is the weighted mean of the verdicts shown, gates and coverage included",
    file: SUMS,
    search: "+ weight * verdict.low;",
    replacement: "+ verdict.low;",
  },
  {
    law: "a container's stack holds its own checks and its machine's",
    file: "lib/domain/report/assess.ts",
    search: "asset.machine === -1 ? sums.unknownKernel : asset.machine",
    replacement: "asset.machine === -1 ? undefined : asset.machine",
  },
  {
    law: "an open gate holds the score at 49 or below",
    file: SCORE,
    search: "high: isOpen ? Math.min(high, GATE_CAP) : high",
    replacement: "high",
  },
  {
    law: "where nothing applies there is no score",
    file: SCORE,
    search: "if (weight === 0) return { low: null, high: null };",
    replacement: "if (weight === 0) return { low: 0, high: 100 };",
  },
  {
    law: "full coverage means that nothing is left open",
    file: SUMS,
    search: "if (verdict.low === verdict.high) this.known",
    replacement: "this.known",
  },
  {
    law: "fixing anything never lowers a score, nor worsens a fleet figure",
    file: "lib/domain/checks/possible.ts",
    search: "first && second ? 1 : first || second ? 0.5 : 0",
    replacement: "first && second ? 1 : first || second ? 0 : 0.5",
  },
  {
    law: "learning what was unknown only narrows the interval",
    file: "lib/domain/checks/possible.ts",
    search: "return value === undefined ? [true, false] : [value];",
    replacement: "return value === undefined ? [true] : [value];",
  },
  {
    law: "the order of the rows changes nothing",
    file: "lib/domain/scoring/fleet.ts",
    search: 'numberOf(estate, "criticality", asset, ASSUMED_CRITICALITY)',
    replacement: 'numberOf(estate, "criticality", asset, ASSUMED_CRITICALITY) + index',
  },
  {
    law: "renaming changes nothing",
    file: "lib/domain/inventory/machines.ts",
    search: 'const vm = kind === "container_host" ? this.index.find("vm", host) : -1;',
    replacement: 'const vm = kind === "container_host" && !host.startsWith("x") ? this.index.find("vm", host) : -1;',
  },
  {
    law: "an excluded asset leaves every fleet figure, and no other asset's score changes",
    file: "lib/domain/scoring/fleet.ts",
    search: "asset.class === null || asset.excluded",
    replacement: "asset.class === null",
  },
  {
    law: "the streamed report is the report of its assets",
    file: "lib/domain/report/asset-json.ts",
    search: "(sum.weight * 4096 + sum.lowHalves) * 4096 + sum.highHalves",
    replacement: "sum.weight * 4096 + sum.lowHalves",
  },
  {
    law: "3.8 is open only as far as the missing evidence can still change it",
    file: "lib/domain/checks/contract.ts",
    search: 'outcome === "not-applicable" ? 1 : outcome',
    replacement: 'outcome === "not-applicable" ? 0 : outcome',
  },
];
