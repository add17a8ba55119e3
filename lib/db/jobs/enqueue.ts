import type { BulkConnection } from "../bulk/bulk-connection";
import type { Tx } from "../database";

/** What the worker knows how to do. */
export const TASKS = ["import-dry-run", "import-commit", "load-sample", "snapshot"] as const;
export type TaskName = (typeof TASKS)[number];

/** A job to be put into the queue. */
export interface JobSpec {
  readonly task: TaskName;
  readonly payload: Readonly<Record<string, unknown>>;
  /** One waiting job of a key: a second replaces it. */
  readonly key: string;
  /** Jobs of one queue run one after another. */
  readonly queue: string;
}

/** Attempts before a job is given up; graphile-worker waits e^attempt seconds between them. */
const ATTEMPTS = 5;

/** Puts a job into the queue in the caller's transaction: it runs if and only if that commits. */
export async function enqueue(tx: Tx, job: JobSpec): Promise<void> {
  await tx.$queryRaw`select (graphile_worker.add_job(
    ${job.task}::text, payload => ${JSON.stringify(job.payload)}::json, queue_name => ${job.queue}::text,
    max_attempts => ${ATTEMPTS}::int, job_key => ${job.key}::text)).id::text`;
}

/** As `enqueue`, in a bulk transaction. */
export async function enqueueFrom(bulk: BulkConnection, job: JobSpec): Promise<void> {
  await bulk.query(
    `select graphile_worker.add_job($1::text, payload => $2::json, queue_name => $3::text,
      max_attempts => $4::int, job_key => $5::text)`,
    [job.task, JSON.stringify(job.payload), job.queue, ATTEMPTS, job.key],
  );
}

/** Whether a job of that key waits or runs, and has attempts left. */
export async function jobWaits(tx: Tx, key: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 as waits from graphile_worker._private_jobs where key = ${key} and attempts <= max_attempts
      and (locked_at is not null or attempts < max_attempts)`;
  return rows.length > 0;
}
