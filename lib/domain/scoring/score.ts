import type { Interval, Score } from "@/lib/domain/report/report";

/** A gate that fails holds the asset's score down to this. */
export const GATE_CAP = 49;

/** Weights and weighted verdicts of some checks added up. Verdicts count in halves, so that sums stay whole and exact. */
export interface WeightedSum {
  /** Weight of the checks that apply. */
  readonly weight: number;
  /** Of these, the weight of those whose verdict is known. */
  readonly known: number;
  /** Twice the weighted lower and upper ends. */
  readonly lowHalves: number;
  readonly highHalves: number;
}

/** Gates by their ids in the order of the catalogue. */
export interface GateIds {
  readonly open: readonly string[];
  readonly unknown: readonly string[];
}

/** The weighted mean of verdicts from 0 to 100, gates left aside; `null` where nothing applies. */
export function intervalOf({
  weight,
  lowHalves,
  highHalves,
}: Pick<WeightedSum, "weight" | "lowHalves" | "highHalves">): Interval {
  if (weight === 0) return { low: null, high: null };
  return { low: (50 * lowHalves) / weight, high: (50 * highHalves) / weight };
}

/** An asset's score: an open gate caps both ends, one that may be open the lower end alone. */
export function scoreOf(sum: WeightedSum, gates: GateIds): Score {
  const { low, high } = intervalOf(sum);
  const named = { gates: gates.open, gatesUnknown: gates.unknown };
  if (low === null || high === null) return { low, high, coverage: null, ...named };
  const isOpen = gates.open.length > 0;
  const mayBeOpen = isOpen || gates.unknown.length > 0;
  return {
    low: mayBeOpen ? Math.min(low, GATE_CAP) : low,
    high: isOpen ? Math.min(high, GATE_CAP) : high,
    coverage: sum.known / sum.weight,
    ...named,
  };
}
