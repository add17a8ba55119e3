import { ASSET_KINDS } from "@/lib/domain/inventory/asset-kinds";
import {
  type Interval,
  RECOMMENDATIONS,
  type RecommendationScores,
  type Score,
  WORKLOAD_CLASSES,
} from "@/lib/domain/report/report";
import type { InventoryRow } from "@/lib/domain/views/inventory";
import type { Asset } from "../generated/client";

/** A row of `asset`. */

export type AssetColumns = Omit<Asset, "workspaceId" | "results">;

export function inventoryRow(asset: AssetColumns): InventoryRow {
  const kind = ASSET_KINDS.find((known) => known === asset.kind);
  if (kind === undefined) throw new TypeError(`asset of kind ${asset.kind}`);
  return {
    id: asset.id,
    externalId: asset.externalId,
    kind,
    name: asset.name,
    host: asset.host,
    class: WORKLOAD_CLASSES.find((known) => known === asset.class) ?? null,
    owner: asset.owner,
    environment: asset.environment,
    segment: asset.segment,
    os: asset.os,
    criticality: asset.criticality,
    sensitivity: asset.sensitivity,
    exposure: asset.exposure,
    excluded: asset.excluded,
    score: ownScore(asset),
    stack: asset.kind === "container" ? stackScore(asset) : null,
    recommendations: recommendations(asset),
    observedAt: asset.observedAt?.toISOString() ?? null,
  };
}

export function ownScore(asset: AssetColumns): Score {
  return {
    low: asset.scoreLow,
    high: asset.scoreHigh,
    coverage: asset.scoreCoverage,
    gates: asset.gates,
    gatesUnknown: asset.gatesUnknown,
  };
}

function stackScore(asset: AssetColumns): Score {
  return {
    low: asset.stackLow,
    high: asset.stackHigh,
    coverage: asset.stackCoverage,
    gates: asset.stackGates,
    gatesUnknown: asset.stackGatesUnknown,
  };
}

function recommendations(asset: AssetColumns): RecommendationScores {
  const scores: Partial<Record<`${(typeof RECOMMENDATIONS)[number]}`, Interval>> = {};
  for (const n of RECOMMENDATIONS) scores[`${n}`] = { low: asset[`r${n}Low`], high: asset[`r${n}High`] };
  return scores as RecommendationScores;
}
