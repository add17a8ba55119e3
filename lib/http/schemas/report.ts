import { z } from "zod";
import { FLEETS, RECOMMENDATIONS, WORKLOAD_CLASSES } from "@/lib/domain/report/report";

const points = z.number().min(0).max(100).nullable();
const share = z.number().min(0).max(1);

export const interval = z.object({ low: points, high: points }).meta({ id: "Interval" });

export const score = z
  .object({
    low: points,
    high: points,
    coverage: share.nullable(),
    gates: z.array(z.string()),
    gatesUnknown: z.array(z.string()),
  })
  .meta({ id: "Score" });

const recommendations = z
  .object(Object.fromEntries(RECOMMENDATIONS.map((number) => [`${number}`, interval])))
  .meta({ id: "Recommendations" });

export const check = z
  .object({
    low: share,
    high: share,
    evidence: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
  })
  .meta({ id: "Check" });

export const asset = z
  .object({
    id: z.string(),
    externalId: z.string().nullable(),
    kind: z.enum(["hypervisor", "vm", "container_host", "container"]),
    name: z.string(),
    host: z.string().nullable(),
    class: z.enum(WORKLOAD_CLASSES).nullable(),
    excluded: z.literal(true).optional(),
    score,
    stack: score.optional(),
    recommendations,
    checks: z.record(z.string(), check.nullable()),
  })
  .meta({ id: "Asset" });

const fleet = z
  .object({
    workloads: z.int().min(0),
    assets: z.int().min(0),
    low: points,
    high: points,
    coverage: share.nullable(),
    openGates: z.int().min(0),
    recommendations,
  })
  .meta({ id: "Fleet" });

/** `GET /api/v1/posture`: the report without its assets. */
export const posture = z
  .object({
    version: z.int(),
    catalogue: z.int(),
    now: z.iso.datetime(),
    fleets: z.object(Object.fromEntries(FLEETS.map((name) => [name, fleet]))),
  })
  .meta({ id: "Posture" });

/** `GET /api/v1/assets`: one page of the report's assets. */
export const assetPage = z
  .object({
    version: z.int(),
    catalogue: z.int(),
    now: z.iso.datetime(),
    total: z.int().min(0),
    counted: z.boolean(),
    assets: z.array(asset),
    next: z.string().nullable(),
  })
  .meta({ id: "AssetPage" });
