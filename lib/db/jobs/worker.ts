import { EventEmitter } from "node:events";
import { Logger, run, type TaskList } from "graphile-worker";
import { Client, Pool } from "pg";
import { z } from "zod";
import type { TaskName } from "./enqueue";

/** What a task is told of the job it works on. */
export interface TaskRun {
  readonly payload: unknown;
  /** No other attempt follows this one. */
  readonly lastAttempt: boolean;
}

export interface WorkerOptions {
  /** The app's role. */
  readonly url: string;
  readonly tasks: Readonly<Record<TaskName, (run: TaskRun) => Promise<void>>>;
  /** Hears what went wrong outside of any job. */
  readonly log: (level: "info" | "warning" | "error", message: string) => void;
}

export interface Worker {
  /** Finishes the job under way, then ends. */
  stop(): Promise<void>;
  /** Settles when the worker has ended by itself; rejects when it cannot go on. */
  readonly ended: Promise<void>;
}

const seen = z.object({ workerId: z.string() });
/** Milliseconds between two looks for jobs whose worker died. */
const SWEEP = 15_000;

/**
 * Works on the queue in this process, one job at a time. A job whose worker died is taken up again within
 * seconds: each worker holds an advisory lock for as long as its connection lives, and a job held by a worker
 * whose lock is free is released (the library alone would wait four hours).
 */
export async function startWorker({ url, tasks, log }: WorkerOptions): Promise<Worker> {
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 10_000,
    application_name: "partywall-worker",
  });
  pool.on("error", () => {});
  // The queue's library asks for this one too: a connection can break while a job holds it.
  pool.on("connect", (client) => client.on("error", () => {}));
  const liveness = new Liveness(url, log);
  const events = new EventEmitter();
  events.on("worker:create", (event: { worker: unknown }) => {
    const worker = seen.safeParse(event.worker);
    if (worker.success) liveness.add(worker.data.workerId);
  });
  await liveness.sweep();
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    pollInterval: 1_000,
    noHandleSignals: true,
    noPreparedStatements: true,
    events,
    crontab: "17 3 * * * snapshot ?jobKey=snapshot&max=5",
    taskList: taskList(tasks),
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log(level, message);
    }),
  });
  const timer = setInterval(() => void liveness.sweep(), SWEEP);
  const end = async () => {
    clearInterval(timer);
    await liveness.close();
    if (!pool.ended) await pool.end();
  };
  return {
    async stop() {
      await runner.stop().catch(() => undefined);
      await end();
    },
    ended: runner.promise,
  };
}

function taskList(tasks: WorkerOptions["tasks"]): TaskList {
  const list: TaskList = {};
  for (const [name, task] of Object.entries(tasks)) {
    list[name] = (payload, { job }) => task({ payload, lastAttempt: job.attempts >= job.max_attempts });
  }
  return list;
}

/** Shows that this process lives, and frees the jobs of those that do not. */
class Liveness {
  private client: Client | null = null;
  private readonly workers = new Set<string>();

  constructor(
    private readonly url: string,
    private readonly log: WorkerOptions["log"],
  ) {}

  add(workerId: string): void {
    this.workers.add(workerId);
    void this.sweep();
  }

  async sweep(): Promise<void> {
    try {
      const client = await this.connected();
      for (const id of this.workers) await client.query("select pg_try_advisory_lock(hashtextextended($1, 7))", [id]);
      const { rows } = await client.query<{ id: string }>(HELD_BY_OTHERS, [[...this.workers]]);
      for (const { id } of rows) await this.freeIfDead(client, id);
    } catch (error) {
      this.client = null;
      this.log("warning", `looking for jobs whose worker died: ${error instanceof Error ? error.message : "failed"}`);
    }
  }

  async close(): Promise<void> {
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  private async freeIfDead(client: Client, id: string): Promise<void> {
    const { rows } = await client.query<{ free: boolean }>(
      "select pg_try_advisory_lock(hashtextextended($1, 7)) as free",
      [id],
    );
    if (rows[0]?.free !== true) return;
    await client.query("select graphile_worker.force_unlock_workers($1)", [[id]]);
    await client.query("select pg_advisory_unlock(hashtextextended($1, 7))", [id]);
  }

  private async connected(): Promise<Client> {
    if (this.client !== null) return this.client;
    const client = new Client({
      connectionString: this.url,
      application_name: "partywall-liveness",
      connectionTimeoutMillis: 10_000,
    });
    client.on("error", () => {
      this.client = null;
    });
    await client.connect();
    this.client = client;
    return client;
  }
}

const HELD_BY_OTHERS = `
select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null and locked_by <> all ($1)
union
select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null and locked_by <> all ($1)`;
