import { z } from "zod";

const texts = z.array(z.string().max(500)).max(100).default([]);

/**
 * `GET /api/v1/assets`: the filters of the inventory page, in the order of ids. Lists are given by repeating
 * the parameter, and an empty text means unknown.
 */
export const assetsQuery = z.strictObject({
  text: z.string().max(200).default(""),
  kind: z.array(z.enum(["hypervisor", "vm", "container_host", "container"])).default([]),
  owner: texts,
  segment: texts,
  environment: texts,
  failing: z.string().max(10).nullable().default(null),
  unknown: z.string().max(10).nullable().default(null),
  gate: z.literal("open").nullable().default(null),
  after: z.string().max(2000).default(""),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const ASSET_LISTS = ["kind", "owner", "segment", "environment"] as const;
