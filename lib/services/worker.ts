import { z } from "zod";
import { type Database, openDatabase } from "@/lib/db/database";
import { startWorker, type TaskRun, type Worker } from "@/lib/db/jobs/worker";
import { commitImportJob } from "./imports/run/commit";
import { dryRun } from "./imports/run/dry-run";
import { endAfter, type ImportJob } from "./imports/run/job-import";
import { takeSnapshot } from "./posture/take-snapshot";
import { loadSampleJob } from "./sample/load-sample-job";

export type WorkerLog = (level: "info" | "warning" | "error", message: string) => void;

const importPayload = z.object({ workspaceId: z.uuid(), importId: z.uuid() });
const samplePayload = z.object({ workspaceId: z.uuid(), now: z.iso.datetime() });

/** Starts the worker of this app: the process that examines and commits imports, and takes the daily snapshot. */
export async function startAppWorker(options: { readonly url: string; readonly log: WorkerLog }): Promise<Worker> {
  const db = openDatabase(options.url, { poolSize: 3, applicationName: "partywall-worker" });
  const worker = await startWorker({ url: options.url, log: options.log, tasks: appTasks(db, options.log) });
  return {
    ended: worker.ended,
    async stop() {
      await worker.stop();
      await db.close();
    },
  };
}

export function appTasks(db: Database, log: WorkerLog) {
  const ofImport = (work: (job: ImportJob) => Promise<void>) => async (run: TaskRun) => {
    const job = { db, ...importPayload.parse(run.payload) };
    try {
      await work(job);
    } catch (error) {
      log("error", `import ${job.importId}: ${error instanceof Error ? (error.stack ?? error.message) : "failed"}`);
      if (!(await endAfter(error, job, run.lastAttempt))) throw error;
    }
  };
  return {
    "import-dry-run": ofImport(dryRun),
    "import-commit": ofImport((job) => commitImportJob(job)),
    "load-sample": (run: TaskRun) => loadSampleJob({ db, ...samplePayload.parse(run.payload) }),
    snapshot: (_run: TaskRun) => takeSnapshot({ db, now: new Date() }),
  };
}
