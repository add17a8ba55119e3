import { z } from "zod";

const texts = z.array(z.string().min(1).max(500)).max(100).default([]);

/** `GET /api/v1/assets`. Lists are given by repeating the parameter. */
export const assetsQuery = z.strictObject({
  text: z.string().max(200).default(""),
  kind: z.array(z.enum(["hypervisor", "vm", "container_host", "container"])).default([]),
  owner: texts,
  segment: texts,
  environment: texts,
  /** Check that fails. */
  failing: z.string().max(10).optional(),
  /** Check that the evidence does not decide. */
  unknown: z.string().max(10).optional(),
  gate: z.literal("open").optional(),
  /** Page after this asset: the `next` of the page before. */
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const ASSET_LISTS = ["kind", "owner", "segment", "environment"] as const;
