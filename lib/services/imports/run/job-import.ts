import type { Database } from "@/lib/db/database";
import { type DatabaseFailureCode, databaseFailure } from "@/lib/db/database-failure";

/** Which import a job is to work on. */
export interface ImportJob {
  readonly db: Database;
  readonly workspaceId: string;
  readonly importId: string;
}

/** Why an import failed outside its file. Messages: `import-failures`. */
export type ImportFailureCode = "has-errors" | "discarded" | "superseded" | "database" | "disk-full" | "internal";

/**
 * Ends an import after an exception: true where the job is over and the import failed clearly; false where
 * the database may come back, and the job is worth another attempt.
 */
export async function endAfter(error: unknown, job: ImportJob, lastAttempt: boolean): Promise<boolean> {
  const cause = databaseFailure(error);
  if (cause !== null && cause !== "disk-full" && !lastAttempt) return false;
  const failure = { code: failureCode(cause), params: {} };
  await job.db.transaction(job.workspaceId, (tx) =>
    tx.import.updateMany({
      where: { id: job.importId, state: { in: ["received", "parsed", "committing"] } },
      data: { state: "failed", failure, finishedAt: new Date() },
    }),
  );
  return true;
}

function failureCode(cause: DatabaseFailureCode | null): ImportFailureCode {
  if (cause === null) return "internal";
  return cause === "disk-full" ? "disk-full" : "database";
}
