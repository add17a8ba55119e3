import type { Tx } from "../database";

/** What the worker knows how to do. */
export const TASKS = ["import-dry-run", "import-commit", "load-sample", "snapshot"] as const;
export type TaskName = (typeof TASKS)[number];

/**
 * Puts a job into the queue in the caller's transaction: it runs if and only if that commits.
 * `key` keeps one waiting job of that key; `queue` runs its jobs one after another.
 */
export async function enqueue(
  tx: Tx,
  task: TaskName,
  payload: Readonly<Record<string, unknown>>,
  options: { readonly key: string; readonly queue: string },
): Promise<void> {
  await tx.$queryRaw`select (graphile_worker.add_job(
    ${task}::text, payload => ${JSON.stringify(payload)}::json, queue_name => ${options.queue}::text,
    max_attempts => 5, job_key => ${options.key}::text)).id::text`;
}
