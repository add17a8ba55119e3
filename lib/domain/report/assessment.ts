import type { CheckRun } from "@/lib/domain/checks/run";
import type { Estate } from "@/lib/domain/inventory/estate";
import type { Sums } from "@/lib/domain/scoring/sums";
import type { FleetFigures, FleetName, Interval, ReportAsset, Score } from "./report";

/** An estate with its figures. Per-asset figures are made when asked for; assets have the indexes of `estate.assets`. */
export interface Assessment {
  readonly estate: Estate;
  readonly catalogue: number;
  readonly now: number;
  readonly fleets: Readonly<Record<FleetName, FleetFigures>>;
  /** How many assets the report lists. */
  readonly size: number;
  /** In the order of the catalogue. */
  readonly runs: readonly CheckRun[];
  readonly sums: Sums;
  /** What an asset stands on, as an index for `sums`: its machine, or the unknown kernel; `undefined` for what is no container. */
  below(index: number): number | undefined;
  /** The asset's own checks. */
  score(index: number): Score;
  /** What its fleet uses: a container with what it stands on, any other asset by itself. */
  fleetScore(index: number): Score;
  /** One recommendation (1–8) of an asset's own checks. */
  recommendation(index: number, recommendation: number): Interval;
  /** The report's view of one asset. */
  asset(index: number): ReportAsset;
}
