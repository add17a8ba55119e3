import { z } from "zod";
import { IMPORT_STATES, type ImportView } from "@/lib/domain/views/imports";

const counts = z.object({
  new: z.number(),
  changed: z.number(),
  missing: z.number(),
  unchanged: z.number(),
  errors: z.number(),
  warnings: z.number(),
});
const failure = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
const state = z.enum(IMPORT_STATES);

interface ImportRow {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly source: string;
  readonly fileName: string;
  readonly sizeBytes: bigint;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly finishedAt: Date | null;
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  readonly counts: unknown;
  readonly failure: unknown;
}

export function importView(row: ImportRow): ImportView {
  return {
    id: row.id,
    number: row.number,
    state: state.parse(row.state),
    source: row.source,
    fileName: row.fileName,
    sizeBytes: Number(row.sizeBytes),
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    rowsDone: row.rowsDone,
    rowsTotal: row.rowsTotal,
    counts: row.counts === null ? null : counts.parse(row.counts),
    failure: row.failure === null ? null : failure.parse(row.failure),
  };
}
