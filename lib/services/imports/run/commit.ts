import { addAuditLine } from "@/lib/db/audit-line";
import type { BulkConnection } from "@/lib/db/bulk/bulk-connection";
import {
  fileChunks,
  lockImport,
  lockInventory,
  newestCommit,
  type StoredImport,
  setImport,
} from "@/lib/db/imports/import-store";
import { addRecords, closeRecords, currentHashes, type Origin } from "@/lib/db/imports/source-records";
import { enqueueFrom } from "@/lib/db/jobs/enqueue";
import { writePosture } from "@/lib/db/posture/write-posture";
import { assess } from "@/lib/domain/report/assess";
import { summarise } from "@/lib/domain/report/summarise";
import { type ImportPlan, planImport } from "@/lib/import/plan/plan";
import { type FileReading, readEstate } from "@/lib/import/plan/read-estate";
import { RecordReader } from "@/lib/import/plan/record";
import { dryRunJob } from "../queue";
import { currentEstate } from "./current-estate";
import { countsOf } from "./dry-run";
import type { ImportJob } from "./job-import";
import { progressOf } from "./progress";

export interface CommitOptions {
  /** Also end the records that the source had and the file has not. */
  readonly closeMissing?: boolean;
}

/**
 * Makes an import what the inventory says: versions, assets, figures, snapshot, audit row and state in ONE
 * transaction, so that a job that is killed leaves nothing of it, and can simply run again.
 */
export async function commitImportJob(job: ImportJob, options: CommitOptions = {}): Promise<void> {
  const bulk = await job.db.bulk();
  try {
    await bulk.transaction(job.workspaceId, async () => {
      await lockInventory(bulk);
      const found = await lockImport(bulk, job.importId);
      if (found?.state !== "committing") return;
      if (!found.auto_commit && found.base_number !== (await newestCommit(bulk))) return restart(bulk, job, found);
      const progress = progressOf(job.db, job.workspaceId, found.id);
      const reading = await readEstate(fileChunks(bulk, found.id), (rows) => progress.rows(rows));
      if (reading.errors > 0) return refuse(bulk, found, reading);
      await write(bulk, found, reading, options);
    });
  } finally {
    await bulk.close();
  }
}

/** The inventory moved on since the dry run: what was agreed to is not what would happen. It is examined again. */
async function restart(bulk: BulkConnection, job: ImportJob, found: StoredImport): Promise<void> {
  await setImport(bulk, found.id, { from: ["committing"], state: "received" });
  await enqueueFrom(bulk, dryRunJob(job.workspaceId, found.id));
}

async function refuse(bulk: BulkConnection, found: StoredImport, reading: FileReading): Promise<void> {
  const failure = { code: "has-errors", params: { count: reading.errors } };
  await setImport(bulk, found.id, { from: ["committing"], state: "failed", failure, finished: true });
}

async function write(bulk: BulkConnection, found: StoredImport, reading: FileReading, options: CommitOptions) {
  const now = found.now_instant ?? new Date();
  const origin: Origin = { source: found.source, importNumber: found.number, observedAt: now };
  const records = new RecordReader(reading.estate);
  const plan = planImport(records, await currentHashes(bulk, found.source));
  await closeRecords(bulk, origin, closing(records, plan, options));
  await addRecords(bulk, origin, versions(records, plan));
  const estate = await currentEstate(bulk, reading.estate);
  const assessment = assess(estate, { now: now.getTime() });
  await writePosture(bulk, {
    assessment,
    summary: summarise(assessment),
    cells: estate === reading.estate ? records : new RecordReader(estate),
    importNumber: found.number,
  });
  const counts = countsOf(plan, 0, reading.warnings);
  const moved = await setImport(bulk, found.id, {
    from: ["committing"],
    state: "committed",
    rows: reading.rows,
    counts,
    nowInstant: now,
    finished: true,
  });
  if (!moved) throw new Error(`import ${found.id} changed its state while it was committed`);
  await addAuditLine(bulk, {
    actorKind: "system",
    actorId: "worker",
    actorName: found.created_by,
    source: "job",
    action: "import.commit",
    subjectType: "import",
    subjectId: found.id,
    details: { number: found.number, source: found.source, file: found.file_name, sha256: found.sha256, ...counts },
  });
}

function closing(records: RecordReader, plan: ImportPlan, options: CommitOptions): string[] {
  const keys = plan.changed.map((row) => records.key(row));
  return options.closeMissing === true ? [...keys, ...plan.missing] : keys;
}

function* versions(records: RecordReader, plan: ImportPlan) {
  for (const row of plan.changed) yield records.record(row);
  for (const row of plan.added) yield records.record(row);
}
