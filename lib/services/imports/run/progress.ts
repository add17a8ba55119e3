import type { Database } from "@/lib/db/database";

/** Milliseconds between two reports of one job. */
const GRAIN = 500;

/**
 * Tells how far an import is, at most twice a second, from a connection of its own: the job's
 * transaction shows nothing before it commits. Progress that cannot be told is no reason to stop.
 */
export function progressOf(db: Database, workspaceId: string, importId: string) {
  let last = Date.now();
  const write = async (data: { rowsDone: number; rowsTotal?: number; state?: "parsed" }) => {
    const states = ["received", "parsed", "committing"];
    const where = { id: importId, state: { in: data.state === undefined ? states : ["received"] } };
    await db.transaction(workspaceId, (tx) => tx.import.updateMany({ where, data })).catch(() => undefined);
  };
  return {
    /** Rows read so far. */
    async rows(rowsDone: number): Promise<void> {
      const now = Date.now();
      if (now - last < GRAIN) return;
      last = now;
      await write({ rowsDone });
    },
    /** The file was read to its end. */
    async parsed(rows: number): Promise<void> {
      await write({ rowsDone: rows, rowsTotal: rows, state: "parsed" });
    },
  };
}
