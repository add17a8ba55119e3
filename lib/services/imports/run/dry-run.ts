import type { BulkConnection } from "@/lib/db/bulk/bulk-connection";
import {
  appendChanges,
  fileChunks,
  lockImport,
  newestCommit,
  replaceIssues,
  type StoredImport,
  setImport,
} from "@/lib/db/imports/import-store";
import { currentEvidence, currentHashes, currentNames } from "@/lib/db/imports/source-records";
import { enqueueFrom } from "@/lib/db/jobs/enqueue";
import { isKind } from "@/lib/domain/inventory/kind";
import type { ImportChange, ImportCounts } from "@/lib/domain/views/imports";
import { fieldChanges, parseEvidence } from "@/lib/import/plan/field-changes";
import { type ImportPlan, planImport } from "@/lib/import/plan/plan";
import { readEstate } from "@/lib/import/plan/read-estate";
import { RecordReader } from "@/lib/import/plan/record";
import { commitJob } from "../queue";
import type { ImportJob } from "./job-import";
import { progressOf } from "./progress";

/** Changed records are compared field by field in batches of this many: memory does not grow with the file. */
const BATCH = 5_000;

/**
 * Reads the file of an import, lists what is wrong with it and what it would change, and writes nothing
 * else. With `auto_commit` it goes on to the commit where there is no error, and fails where there is.
 * All in one transaction: a job that is killed leaves the import as it was received.
 */
export async function dryRun(job: ImportJob): Promise<void> {
  const bulk = await job.db.bulk();
  try {
    await bulk.transaction(job.workspaceId, async () => {
      const found = await lockImport(bulk, job.importId);
      if (found === null || !["received", "parsed"].includes(found.state)) return;
      const commits = await examine(bulk, job, found);
      if (commits) await enqueueFrom(bulk, commitJob(job.workspaceId, job.importId));
    });
  } finally {
    await bulk.close();
  }
}

async function examine(bulk: BulkConnection, job: ImportJob, found: StoredImport): Promise<boolean> {
  const progress = progressOf(job.db, job.workspaceId, found.id);
  const reading = await readEstate(fileChunks(bulk, found.id), (rows) => progress.rows(rows));
  await progress.parsed(reading.rows);
  const records = new RecordReader(reading.estate);
  const plan = planImport(records, await currentHashes(bulk, found.source));
  await replaceIssues(bulk, found.id, reading.issues);
  const changeTotal = await writeChanges(bulk, found, records, plan);
  const failed = found.auto_commit && reading.errors > 0;
  const commits = found.auto_commit && reading.errors === 0;
  const moved = await setImport(bulk, found.id, {
    from: ["received", "parsed"],
    // Asked to commit while this ran: another job was queued by that, and goes on from here.
    autoCommit: found.auto_commit,
    state: failed ? "failed" : commits ? "committing" : "dry_run",
    rows: reading.rows,
    counts: countsOf(plan, reading.errors, reading.warnings),
    issueTotal: reading.issues.length,
    changeTotal,
    baseNumber: await newestCommit(bulk),
    finished: failed,
    ...(failed ? { failure: { code: "has-errors", params: { count: reading.errors } } } : {}),
  });
  return moved && commits;
}

export function countsOf(plan: ImportPlan, errors: number, warnings: number): ImportCounts {
  return {
    new: plan.added.length,
    changed: plan.changed.length,
    missing: plan.missing.length,
    unchanged: plan.unchanged,
    errors,
    warnings,
  };
}

/** Changed ones first, for they are what one reads; then the missing, then the new. */
async function writeChanges(bulk: BulkConnection, found: StoredImport, records: RecordReader, plan: ImportPlan) {
  let total = 0;
  for (let start = 0; start < plan.changed.length; start += BATCH) {
    const rows = plan.changed.slice(start, start + BATCH);
    const before = await currentEvidence(
      bulk,
      found.source,
      rows.map((row) => records.key(row)),
    );
    total = await appendChanges(
      bulk,
      found.id,
      total,
      rows.map((row) => changed(records, row, before)),
    );
  }
  for (let start = 0; start < plan.missing.length; start += BATCH) {
    const names = await currentNames(bulk, found.source, plan.missing.slice(start, start + BATCH));
    total = await appendChanges(bulk, found.id, total, names.flatMap(missing));
  }
  return appendChanges(bulk, found.id, total, added(records, plan.added));
}

function changed(records: RecordReader, row: number, before: ReadonlyMap<string, string>): ImportChange {
  const was = parseEvidence(before.get(records.key(row)) ?? "{}");
  return { type: "changed", ...named(records, row), fields: fieldChanges(was, parseEvidence(records.evidence(row))) };
}

function* added(records: RecordReader, rows: readonly number[]): Generator<ImportChange> {
  for (const row of rows) yield { type: "new", ...named(records, row) };
}

function missing(record: { key: string; kind: string; name: string; host: string | null }): ImportChange[] {
  const { key, kind, name, host } = record;
  return isKind(kind) ? [{ type: "missing", key, kind, name, host }] : [];
}

function named(records: RecordReader, row: number) {
  const kind = records.cell("kind", row) ?? "";
  if (!isKind(kind)) throw new TypeError(`row ${records.rowNumber(row)} has no kind`);
  return {
    key: records.key(row),
    kind,
    name: records.cell("name", row) ?? "",
    host: records.cell("host", row) ?? null,
    row: records.rowNumber(row),
  };
}
