import type { Estate, EstateAsset } from "@/lib/domain/inventory/estate";
import {
  FLEETS,
  type FleetFigures,
  type FleetName,
  type Interval,
  RECOMMENDATIONS,
  type RecommendationScores,
  type Score,
} from "@/lib/domain/report/report";

/** What an asset counts for where nobody says how critical it is. */
export const ASSUMED_CRITICALITY = 3;
/** What a VM carries where nobody says how many services. */
const ASSUMED_SERVICES = 1;

/** The figures of one asset that its fleet uses. */
export interface FleetMember {
  readonly score: Score;
  readonly recommendation: (recommendation: number) => Interval;
}

/** A mean weighted by value. */
class WeightedMean {
  private sum = 0;
  private value = 0;

  add(figure: number | null, value: number): void {
    if (figure === null) return;
    this.sum += figure * value;
    this.value += value;
  }

  get(): number | null {
    return this.value === 0 ? null : this.sum / this.value;
  }
}

class FleetSum {
  private workloads = 0;
  private assets = 0;
  private openGates = 0;
  private readonly low = new WeightedMean();
  private readonly high = new WeightedMean();
  private readonly coverage = new WeightedMean();
  private readonly recommendations = RECOMMENDATIONS.map(() => ({ low: new WeightedMean(), high: new WeightedMean() }));

  add(member: FleetMember, workloads: number, value: number): void {
    this.assets += 1;
    this.workloads += workloads;
    if (member.score.gates.length > 0) this.openGates += 1;
    this.low.add(member.score.low, value);
    this.high.add(member.score.high, value);
    this.coverage.add(member.score.coverage, value);
    for (const recommendation of RECOMMENDATIONS) {
      const { low, high } = member.recommendation(recommendation);
      this.recommendations[recommendation - 1]?.low.add(low, value);
      this.recommendations[recommendation - 1]?.high.add(high, value);
    }
  }

  figures(): FleetFigures {
    const { workloads, assets, openGates } = this;
    const recommendations = Object.fromEntries(
      this.recommendations.map(({ low, high }, index) => [index + 1, { low: low.get(), high: high.get() }]),
    ) as RecommendationScores;
    return {
      workloads,
      assets,
      low: this.low.get(),
      high: this.high.get(),
      coverage: this.coverage.get(),
      openGates,
      recommendations,
    };
  }
}

/**
 * The figures of each fleet: means over the assets of its classes, weighted by criticality (1–5,
 * unknown 3). Excluded assets and infrastructure are in none.
 */
export function fleetFigures(
  estate: Estate,
  memberOf: (index: number) => FleetMember,
): Record<FleetName, FleetFigures> {
  const sums = Object.fromEntries(FLEETS.map((fleet) => [fleet, new FleetSum()])) as Record<FleetName, FleetSum>;
  estate.assets.forEach((asset, index) => {
    if (asset.class === null || asset.excluded) return;
    const member = memberOf(index);
    const workloads = asset.class === "vm" ? numberOf(estate, "services", asset, ASSUMED_SERVICES) : 1;
    const value = numberOf(estate, "criticality", asset, ASSUMED_CRITICALITY);
    sums[asset.class].add(member, workloads, value);
    if (asset.class !== "vm") sums.container.add(member, workloads, value);
  });
  return Object.fromEntries(FLEETS.map((fleet) => [fleet, sums[fleet].figures()])) as Record<FleetName, FleetFigures>;
}

function numberOf(
  { columns }: Estate,
  field: "services" | "criticality",
  { row }: EstateAsset,
  assumed: number,
): number {
  const { codes, values } = columns[field];
  return values[codes[row] ?? 0] ?? assumed;
}
