import type { AssetKind } from "@/lib/domain/inventory/fields";

/**
 * The report: what `assess --json` prints and what pages, REST and CLI render.
 * docs/report.md describes it for readers. Figures are unrounded. Scores run from 0 to 100
 * and more is better; verdicts run from 0 (fail) to 1 (pass).
 */
export const REPORT_VERSION = 1;

/** An interval: `low` with every unknown failing, `high` with every unknown passing. `null` = nothing applies. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Score extends Interval {
  /** Share (0–1) of the applicable weight whose verdict is known; `null` where nothing applies. */
  readonly coverage: number | null;
  /** Ids of the gates that fail, each once. */
  readonly gates: readonly string[];
  /** Ids of the gates that may fail, for all we know. */
  readonly gatesUnknown: readonly string[];
}

export const WORKLOAD_CLASSES = ["vm", "container_bare", "container_on_vm"] as const;
export type WorkloadClass = (typeof WORKLOAD_CLASSES)[number];

export const RECOMMENDATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
export type RecommendationScores = Readonly<Record<`${Recommendation}`, Interval>>;

/** A value of evidence as the report prints it: unknown is `null`, a date is ISO 8601 or "never". */
export type EvidenceValue = string | number | boolean | readonly string[] | null;

export interface CheckResult {
  readonly low: number;
  readonly high: number;
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
}

export interface ReportAsset {
  readonly id: string;
  readonly externalId: string | null;
  readonly kind: AssetKind;
  readonly name: string;
  readonly host: string | null;
  /** `null` for infrastructure: a machine that carries containers, a hypervisor. */
  readonly class: WorkloadClass | null;
  /** Present and true where the asset leaves every figure. */
  readonly excluded?: true;
  readonly score: Score;
  /** A container with what it stands on. Containers only. */
  readonly stack?: Score;
  readonly recommendations: RecommendationScores;
  /** By check id. A check not meant for the kind is absent; one that does not apply is `null`. */
  readonly checks: Readonly<Record<string, CheckResult | null>>;
}

export const FLEETS = ["vm", "container", "container_bare", "container_on_vm"] as const;
export type FleetName = (typeof FLEETS)[number];

export interface FleetFigures extends Interval {
  /** Containers, or services of VMs. */
  readonly workloads: number;
  readonly assets: number;
  readonly coverage: number | null;
  /** Assets with at least one open gate. */
  readonly openGates: number;
  readonly recommendations: RecommendationScores;
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  /** Version of the catalogue of checks and weights. */
  readonly catalogue: number;
  /** The instant at which dates were judged, ISO 8601. */
  readonly now: string;
  readonly fleets: Readonly<Record<FleetName, FleetFigures>>;
  readonly assets: readonly ReportAsset[];
}

/** Something in the input that could not be used, or looks wrong. */
export interface InputIssue {
  /** An error blocks a commit; a warning does not. */
  readonly severity: "error" | "warning";
  /** Stable, for translation and for machines: `unreadable-value`, `unknown-kind`, … */
  readonly code: string;
  /** 1-based line of the record as a spreadsheet numbers it (the header is 1); `null` for the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What to put into the message of that code. */
  readonly params?: Readonly<Record<string, string | number>>;
}
