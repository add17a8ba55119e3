import { openDatabase } from "@/lib/launcher/open-database";
import { reportFailure } from "@/lib/launcher/report-failure";
import { openSession, type Session } from "@/lib/services/session";

/** 1 failed, 2 wrong usage, 3 no database to work on. */
export const EXIT = { done: 0, failed: 1, usage: 2, database: 3 } as const;

/**
 * Runs `work` on the database of this installation: the one that `DATABASE_URL` names, else the embedded one, joined
 * where it runs and started for as long as needed where not. Exit code 3 where it cannot be opened; the reason is on
 * stderr.
 */
export async function withSession(work: (session: Session) => Promise<number>): Promise<number> {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  try {
    database = await openDatabase();
  } catch (error) {
    reportFailure(error);
    return EXIT.database;
  }
  const session = openSession(database.appUrl, "cli");
  try {
    return await work(session);
  } finally {
    await session.close();
    await database.close();
  }
}
