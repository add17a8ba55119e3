import { z } from "zod";
import { IMPORT_STATES, type ImportCounts, type ImportState } from "@/lib/domain/views/imports";

/** States in which the worker has the import. */
const RUNNING: ReadonlySet<ImportState> = new Set<ImportState>(["received", "parsed", "committing"]);

/** Whether the worker has it: the page then asks again. */
export function isRunning(state: ImportState): boolean {
  return RUNNING.has(state);
}

/** 0-based step of the way: file, dry run, commit, result. */
export function stepOf(state: ImportState): number {
  if (state === "received" || state === "parsed") return 0;
  if (state === "dry_run") return 1;
  return state === "committing" ? 2 : 3;
}

/** Assets that a commit changes. What is missing from the file stays as it is. */
export function changeCount(counts: ImportCounts): number {
  return counts.new + counts.changed;
}

/** How far an import is: what the page asks for while the worker has it. */
export const importProgress = z.object({
  state: z.enum(IMPORT_STATES),
  rowsDone: z.number(),
  rowsTotal: z.number().nullable(),
});
export type ImportProgressView = z.infer<typeof importProgress>;
