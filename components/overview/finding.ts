import { type FleetFigures, type Interval, RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report";

export type Side = "vm" | "container";

/** What the figures of the two fleets allow to say, and no more. */
export type Finding =
  /** The intervals do not touch: one side is worse off by at least `points`, most of all in `most`. */
  | { readonly type: "worse"; readonly side: Side; readonly points: number; readonly most: Recommendation | null }
  /** Everything is known, and the two are within a point. */
  | { readonly type: "level" }
  /** The intervals overlap: missing evidence decides. Coverage 0 to 1. */
  | { readonly type: "undecided"; readonly vm: number; readonly container: number }
  /** Only this side has scores. */
  | { readonly type: "one-sided"; readonly side: Side }
  | { readonly type: "nothing" };

type Figures = Pick<FleetFigures, "low" | "high" | "coverage" | "recommendations">;

/** The finding that heads the overview. */
export function findingOf(vm: Figures, container: Figures): Finding {
  if (vm.low === null && container.low === null) return { type: "nothing" };
  if (container.low === null) return { type: "one-sided", side: "vm" };
  if (vm.low === null) return { type: "one-sided", side: "container" };

  const side: Side = certainGap(vm, container) > 0 ? "container" : "vm";
  const [worse, better] = side === "container" ? [container, vm] : [vm, container];
  const points = certainGap(better, worse);
  if (isNarrow(vm) && isNarrow(container) && Math.abs(vm.low - container.low) < 1) return { type: "level" };
  if (points > 0) return { type: "worse", side, points, most: widestGap(better, worse) };
  return { type: "undecided", vm: vm.coverage ?? 0, container: container.coverage ?? 0 };
}

/** By how many points `worse` stays below `better` whatever the missing evidence says; 0 where it may not. */
export function certainGap(better: Interval, worse: Interval): number {
  if (better.low === null || worse.high === null) return 0;
  return Math.max(0, better.low - worse.high);
}

function isNarrow({ low, high }: Interval): boolean {
  return low !== null && high !== null && high - low < 0.5;
}

function widestGap(better: Figures, worse: Figures): Recommendation | null {
  let widest: { n: Recommendation; gap: number } | null = null;
  for (const n of RECOMMENDATIONS) {
    const gap = certainGap(better.recommendations[n], worse.recommendations[n]);
    if (gap > (widest?.gap ?? 0)) widest = { n, gap };
  }
  return widest?.n ?? null;
}
