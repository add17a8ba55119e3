import { describe, expect, it } from "vitest";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { type Assessment, assess } from "@/lib/domain/report/assess";
import type { ReportAsset } from "@/lib/domain/report/report";
import { type SampleMonth, sampleHistory } from "./history";
import { STORIES } from "./stories";

const NOW = Date.UTC(2026, 10, 24, 9, 14);

function assessMonth({ at, rows }: SampleMonth): Assessment {
  const builder = new EstateBuilder();
  for (const [index, row] of rows.entries()) builder.addRow(row, index + 2);
  return assess(builder.build().estate, { now: at });
}

const history = sampleHistory(NOW).map((month) => ({ ...month, assessment: assessMonth(month) }));
const monthsBack = (months: number): Assessment => {
  const month = history.find((candidate) => candidate.monthsBack === months);
  if (!month) throw new Error(`The history has no month ${months}.`);
  return month.assessment;
};
const low = (months: number, fleet: "vm" | "container"): number => monthsBack(months).fleets[fleet].low ?? Number.NaN;
const assetsOf = (assessment: Assessment): readonly ReportAsset[] =>
  Array.from({ length: assessment.size }, (_, index) => assessment.asset(index));

const today = monthsBack(0);
const assets = assetsOf(today);
const asset = (id: string): ReportAsset | undefined => assets.find((candidate) => candidate.id === id);
const hostLow = (months: number, id: string): number =>
  assetsOf(monthsBack(months)).find((candidate) => candidate.id === id)?.score.low ?? Number.NaN;

describe("the figures of the sample estate", () => {
  it("put the virtual machines between 60 and 80 and the containers between 50 and 70", () => {
    const { vm, container } = today.fleets;
    expect(vm.low).toBeGreaterThan(60);
    expect(vm.high).toBeLessThan(80);
    expect(container.low).toBeGreaterThan(50);
    expect(container.high).toBeLessThan(70);
  });

  it("leave no doubt that the containers are worse off", () => {
    expect(today.fleets.container.high).toBeLessThan(today.fleets.vm.low ?? 0);
  });

  it("know between 85 and 92 percent", () => {
    for (const fleet of Object.values(today.fleets)) {
      expect(fleet.coverage).toBeGreaterThan(0.85);
      expect(fleet.coverage).toBeLessThan(0.92);
    }
  });

  it("count every asset but the one that is excluded", () => {
    expect(today.fleets.vm.assets).toBe(40);
    expect(assets.filter((candidate) => candidate.excluded === true).map(({ name }) => name)).toEqual(["schulung-ctf"]);
  });
});

describe("the hardened cluster", () => {
  it("holds no container that scores worse than the virtual machines do on the whole", () => {
    const nodes = new Set(STORIES.hardenedCluster.map((id) => asset(id)?.name));
    const stacks = assets
      .filter(({ kind, host }) => kind === "container" && nodes.has(host ?? undefined))
      .map(({ stack }) => stack?.low ?? 0);
    expect(stacks.length).toBeGreaterThan(40);
    expect(Math.min(...stacks)).toBeGreaterThan(today.fleets.vm.high ?? 100);
  });
});

describe("the gates of the sample estate", () => {
  it.each([
    [STORIES.socketBesidePayments[0], ["1.4", "3.2"]],
    [STORIES.forgottenCatalogue[0], ["1.4"]],
    [STORIES.openDaemon[0], ["3.10"]],
    ["container:build-01:runner-1", ["3.1"]],
    ["vm-3103", ["4.3"]],
  ])("stand open on %s: %j", (id, gates) => {
    expect(asset(id)?.score.gates).toEqual(expect.arrayContaining(gates));
  });

  it("may stand open where nobody has said", () => {
    expect(asset(STORIES.missingAnswer[0])?.score.gatesUnknown).toContain("2.3");
  });
});

describe("the year of the sample estate", () => {
  it.each(["vm", "container"] as const)("betters the %s fleet by at least 5 points", (fleet) => {
    expect(low(0, fleet) - low(12, fleet)).toBeGreaterThan(5);
  });

  it.each(["vm", "container"] as const)("sets the %s fleet back visibly once, seven months ago", (fleet) => {
    const setbacks = history
      .map(({ monthsBack: months }) => months)
      .filter((months) => months < 12 && low(months + 1, fleet) - low(months, fleet) > 0.5);
    expect(setbacks).toEqual([7]);
  });

  it("betters the logistics host more than any other that stood all year", () => {
    const gain = (id: string) => hostLow(0, id) - hostLow(12, id);
    const [improved] = STORIES.improvedTeam;
    const others = assets
      .filter(({ kind, id }) => kind === "container_host" && id !== improved)
      .map(({ id }) => gain(id))
      .filter((points) => !Number.isNaN(points));
    expect(gain(improved)).toBeGreaterThan(Math.max(...others));
  });
});
