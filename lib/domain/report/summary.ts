import type { AssetKind } from "@/lib/domain/inventory/fields";
import type { FleetFigures, FleetName, Report, Score } from "@/lib/domain/report/report";

/** How the verdicts of one check fall over the assets of one fleet (containers: their own checks and their machine's). */
export interface CheckTally {
  readonly pass: number;
  readonly partial: number;
  readonly fail: number;
  /** Not decided by the evidence: the verdict's ends differ. */
  readonly unknown: number;
  readonly notApplicable: number;
}

/** An asset in a worst-first list. */
export interface RankedAsset {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: string;
  readonly host: string | null;
  readonly owner: string | null;
  /** What the fleet figure uses: a container's stack, else the asset's own score. */
  readonly score: Score;
}

/** One gate and whom it holds open, worst first. */
export interface OpenGate {
  readonly check: string;
  /** Assets whose own check is open (machines count once, not once a container). */
  readonly open: number;
  /** Assets whose own check may be open for all we know. */
  readonly unknown: number;
  /** The first of them by name. */
  readonly examples: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The figures of a snapshot that screens read ready-made: everything the overview, the
 * recommendation pages and the trend show without touching an asset. Stored as JSON with
 * each snapshot; computed by `summarise(assessment)` in this folder.
 */
export interface Summary extends Pick<Report, "version" | "catalogue" | "now"> {
  readonly fleets: Readonly<Record<FleetName, FleetFigures>>;
  /** By kind, excluded assets left out. */
  readonly counts: Readonly<Record<AssetKind, number>>;
  readonly excluded: number;
  /** By check id, then fleet. */
  readonly tallies: Readonly<Record<string, Readonly<Record<FleetName, CheckTally>>>>;
  /** Worst ten of each side. */
  readonly worst: { readonly vm: readonly RankedAsset[]; readonly container: readonly RankedAsset[] };
  readonly gates: readonly OpenGate[];
  /** Containers whose host is in no row. */
  readonly homeless: number;
}

/** One point of the trend. */
export interface TrendPoint {
  readonly at: string;
  readonly importNumber: number | null;
  readonly catalogue: number;
  readonly vm: FleetFigures;
  readonly container: FleetFigures;
}
