import { expect, it } from "vitest";
import { openDatabase } from "./database";
import { databaseFailure } from "./database-failure";
import { testDatabase } from "./testing/test-database";

/** What a request hears while Postgres is starting, stopping, full or out of connections. */
it.each([
  ["57P03", "unavailable"],
  ["57P01", "unavailable"],
  ["53300", "busy"],
  ["55P03", "busy"],
  ["57014", "busy"],
  ["53100", "disk-full"],
  ["22021", null],
])("names SQLSTATE %s as it comes through Prisma: %s", async (code, failure) => {
  const { appUrl } = await testDatabase();
  const db = openDatabase(appUrl);
  try {
    const raised = await db
      .transaction("00000000-0000-0000-0000-000000000001", (tx) =>
        tx.$executeRawUnsafe(`do $$ begin raise exception 'said by a test' using errcode = '${code}'; end $$`),
      )
      .catch((error: unknown) => error);
    expect(databaseFailure(raised)).toBe(failure);
  } finally {
    await db.close();
  }
});
