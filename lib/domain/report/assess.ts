import { CATALOGUE_VERSION } from "@/lib/domain/checks/catalogue";
import { EvidenceTable } from "@/lib/domain/checks/evidence-table";
import { CHECKS } from "@/lib/domain/checks/registry";
import { CheckRun } from "@/lib/domain/checks/run";
import type { Estate, EstateAsset } from "@/lib/domain/inventory/estate";
import { fleetFigures } from "@/lib/domain/scoring/fleet";
import { gateIds } from "@/lib/domain/scoring/gates";
import { intervalOf, scoreOf } from "@/lib/domain/scoring/score";
import { Sums } from "@/lib/domain/scoring/sums";
import type { Assessment } from "./assessment";
import { reportAsset } from "./report-asset";

export type { Assessment };

export interface AssessOptions {
  /** The instant at which dates are judged, in milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** Assets by the checks that are meant for them. */
function assetsByRoles(assets: readonly EstateAsset[], roles: readonly string[]): Int32Array {
  const found: number[] = [];
  assets.forEach((asset, index) => {
    const isMeant =
      (asset.kind === "container" && roles.includes("container")) ||
      (asset.isVm && roles.includes("vm")) ||
      (asset.isHost && roles.includes("container_host"));
    if (isMeant) found.push(index);
  });
  return Int32Array.from(found);
}

/** Judges every check of every asset, and adds the verdicts up to scores. */
export function assess(estate: Estate, { now }: AssessOptions): Assessment {
  const { assets } = estate;
  const table = new EvidenceTable(estate);
  const meant = new Map<string, Int32Array>();
  const runs = CHECKS.map((check) => {
    const key = check.roles.join(" ");
    const indexes = meant.get(key) ?? assetsByRoles(assets, check.roles);
    meant.set(key, indexes);
    return new CheckRun(check, table, indexes, assets.length, now);
  });
  const sums = new Sums(runs, assets.length);

  const below = (index: number) => {
    const asset = assets[index];
    if (asset?.kind !== "container") return undefined;
    return asset.machine === -1 ? sums.unknownKernel : asset.machine;
  };
  const scoreWith = (index: number, machine: number | undefined) =>
    scoreOf(sums.total(index, machine), {
      open: gateIds(sums.openGates(index, machine)),
      unknown: gateIds(sums.unknownGates(index, machine)),
    });
  const fleetScore = (index: number) => scoreWith(index, below(index));

  const fleets = fleetFigures(estate, (index) => ({
    score: fleetScore(index),
    recommendation: (recommendation) => intervalOf(sums.recommendation(index, recommendation, below(index))),
  }));
  const assessment: Assessment = {
    estate,
    catalogue: CATALOGUE_VERSION,
    now,
    fleets,
    size: assets.length,
    runs,
    sums,
    below,
    score: (index) => scoreWith(index, undefined),
    fleetScore,
    recommendation: (index, recommendation) => intervalOf(sums.recommendation(index, recommendation)),
    asset: (index) => reportAsset(assessment, index),
  };
  return assessment;
}
