import { z } from "zod";
import { IMPORT_STATES } from "@/lib/domain/views/imports";

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** `POST /api/v1/imports`. */
export const importQuery = z.strictObject({
  dryRun: flag,
  wait: flag,
  source: z.string().trim().min(1).max(100).optional(),
  fileName: z.string().trim().min(1).max(255).optional(),
});

const count = z.int().min(0);

export const importCounts = z
  .object({ new: count, changed: count, missing: count, unchanged: count, errors: count, warnings: count })
  .meta({ id: "ImportCounts" });

export const importIssue = z
  .object({
    severity: z.enum(["error", "warning"]),
    code: z.string(),
    row: z.int().nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: "ImportIssue" });

export const importAnswer = z
  .object({
    id: z.uuid(),
    number: z.int(),
    state: z.enum(IMPORT_STATES),
    source: z.string(),
    fileName: z.string(),
    sizeBytes: z.int(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    rowsDone: count,
    rowsTotal: count.nullable(),
    counts: importCounts.nullable(),
    failure: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
    issues: z.array(importIssue),
    issueTotal: count,
  })
  .meta({ id: "Import" });

export type ImportAnswer = z.infer<typeof importAnswer>;
