import { CHECKS } from "@/lib/domain/checks/registry";
import type { CheckRun } from "@/lib/domain/checks/run";
import { RECOMMENDATIONS } from "@/lib/domain/report/report";
import { gateBit, isOpen, isUnknownGate } from "./gates";
import type { WeightedSum } from "./score";

const PER_ASSET = RECOMMENDATIONS.length;

/**
 * The verdicts of every asset added up by recommendation. One more place, `unknownKernel`,
 * stands for a machine of which nothing is known: every check of a container host may pass or fail.
 */
export class Sums {
  readonly unknownKernel: number;
  private readonly weight: Uint16Array;
  private readonly known: Uint16Array;
  private readonly lowHalves: Uint16Array;
  private readonly highHalves: Uint16Array;
  private readonly open: Uint16Array;
  private readonly unknown: Uint16Array;

  constructor(runs: readonly CheckRun[], size: number) {
    this.unknownKernel = size;
    const places = (size + 1) * PER_ASSET;
    this.weight = new Uint16Array(places);
    this.known = new Uint16Array(places);
    this.lowHalves = new Uint16Array(places);
    this.highHalves = new Uint16Array(places);
    this.open = new Uint16Array(size + 1);
    this.unknown = new Uint16Array(size + 1);
    for (const run of runs) this.add(run);
    for (const { id, roles, recommendation, weight } of CHECKS) {
      if ((roles as readonly string[]).includes("container_host"))
        this.addOne(size, recommendation, weight, 0, 2, gateBit(id));
    }
  }

  /** One recommendation (1–8) of an asset, together with what it stands on, where `below` is given. */
  recommendation(asset: number, recommendation: number, below?: number): WeightedSum {
    const own = asset * PER_ASSET + recommendation - 1;
    if (below === undefined) return this.at(own);
    return plus(this.at(own), this.at(below * PER_ASSET + recommendation - 1));
  }

  total(asset: number, below?: number): WeightedSum {
    let sum: WeightedSum = { weight: 0, known: 0, lowHalves: 0, highHalves: 0 };
    for (const recommendation of RECOMMENDATIONS) sum = plus(sum, this.recommendation(asset, recommendation, below));
    return sum;
  }

  /** Sets of gates (bit masks) of an asset, together with what it stands on. */
  openGates(asset: number, below?: number): number {
    return (this.open[asset] ?? 0) | (below === undefined ? 0 : (this.open[below] ?? 0));
  }

  unknownGates(asset: number, below?: number): number {
    return (this.unknown[asset] ?? 0) | (below === undefined ? 0 : (this.unknown[below] ?? 0));
  }

  private at(place: number): WeightedSum {
    return {
      weight: this.weight[place] ?? 0,
      known: this.known[place] ?? 0,
      lowHalves: this.lowHalves[place] ?? 0,
      highHalves: this.highHalves[place] ?? 0,
    };
  }

  private add(run: CheckRun): void {
    const { id, recommendation, weight } = run.catalogued;
    const bit = gateBit(id);
    const halves = run.verdicts.map((verdict) =>
      verdict === null
        ? undefined
        : {
            low: verdict.low * 2,
            high: verdict.high * 2,
            open: isOpen(verdict) ? bit : 0,
            unknown: isUnknownGate(verdict) ? bit : 0,
          },
    );
    const { tupleOf } = run;
    for (let asset = 0; asset < tupleOf.length; asset++) {
      const verdict = halves[tupleOf[asset] ?? -1];
      if (!verdict) continue;
      const place = asset * PER_ASSET + recommendation - 1;
      this.weight[place] = (this.weight[place] ?? 0) + weight;
      if (verdict.low === verdict.high) this.known[place] = (this.known[place] ?? 0) + weight;
      this.lowHalves[place] = (this.lowHalves[place] ?? 0) + weight * verdict.low;
      this.highHalves[place] = (this.highHalves[place] ?? 0) + weight * verdict.high;
      this.open[asset] = (this.open[asset] ?? 0) | verdict.open;
      this.unknown[asset] = (this.unknown[asset] ?? 0) | verdict.unknown;
    }
  }

  private addOne(asset: number, recommendation: number, weight: number, low: number, high: number, bit: number): void {
    const place = asset * PER_ASSET + recommendation - 1;
    this.weight[place] = (this.weight[place] ?? 0) + weight;
    this.lowHalves[place] = (this.lowHalves[place] ?? 0) + weight * low;
    this.highHalves[place] = (this.highHalves[place] ?? 0) + weight * high;
    this.unknown[asset] = (this.unknown[asset] ?? 0) | bit;
  }
}

function plus(a: WeightedSum, b: WeightedSum): WeightedSum {
  return {
    weight: a.weight + b.weight,
    known: a.known + b.known,
    lowHalves: a.lowHalves + b.lowHalves,
    highHalves: a.highHalves + b.highHalves,
  };
}
