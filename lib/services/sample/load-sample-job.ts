import type { Database } from "@/lib/db/database";
import { receiveFile } from "@/lib/db/imports/receive-file";
import { csvHeader, csvRow } from "@/lib/import/native-csv/write";
import { type SampleMonth, sampleHistory } from "@/lib/sample/history";
import { DEFAULT_SOURCE } from "../imports/receive-import";
import { commitImportJob } from "../imports/run/commit";
import { SAMPLE_FILE_PREFIX } from "./sample-file";

/**
 * Imports the sample's months one after the other, each as of its own day, by the way every import takes. A
 * job that was killed goes on with the month it was at.
 */
export async function loadSampleJob(job: {
  readonly db: Database;
  readonly workspaceId: string;
  /** ISO 8601: the end of the history. */
  readonly now: string;
}): Promise<void> {
  const { db, workspaceId } = job;
  for (const month of sampleHistory(Date.parse(job.now))) {
    const fileName = `${SAMPLE_FILE_PREFIX}${new Date(month.at).toISOString().slice(0, 10)}.csv`;
    const nowInstant = new Date(month.at);
    const done = await db.transaction(workspaceId, (tx) =>
      tx.import.findFirst({ where: { fileName, nowInstant, state: "committed" }, select: { id: true } }),
    );
    if (done !== null) continue;
    const received = await receiveFile(
      db,
      {
        ...{
          workspaceId,
          source: DEFAULT_SOURCE,
          fileName,
          nowInstant,
          createdBy: "sample",
          limit: Number.POSITIVE_INFINITY,
        },
        ...{ autoCommit: true, state: "committing" },
        bytes: csvOf(month),
      },
      async () => {},
    );
    if (typeof received === "string") throw new Error(`the sample estate was refused: ${received}`);
    await commitImportJob({ db, workspaceId, importId: received.id }, { closeMissing: true });
  }
}

async function* csvOf(month: SampleMonth): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvHeader() + month.rows.map(csvRow).join(""));
}
