import type { Estate } from "@/lib/domain/inventory/estate";
import type { FleetFigures, FleetName, ReportAsset } from "./report";

export interface AssessOptions {
  /** The instant at which dates are judged, in milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** An estate with its figures. Per-asset figures are made when asked for. */
export interface Assessment {
  readonly estate: Estate;
  readonly catalogue: number;
  readonly now: number;
  readonly fleets: Readonly<Record<FleetName, FleetFigures>>;
  /** How many assets the report lists; they have the indexes of `estate.assets`. */
  readonly size: number;
  /** The report's view of one asset. */
  asset(index: number): ReportAsset;
}

/** Judges every check of every asset, and adds the verdicts up to scores. */
export function assess(_estate: Estate, _options: AssessOptions): Assessment {
  throw new Error("not built");
}
