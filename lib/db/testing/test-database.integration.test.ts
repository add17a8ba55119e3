import pg from "pg";
import { describe, expect, it } from "vitest";
import { freshDatabase, testDatabase } from "./test-database";

async function ask<Row extends pg.QueryResultRow>(address: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the database of a test", () => {
  it("is migrated", async () => {
    const { ownerUrl } = await testDatabase();
    const [row] = await ask<{ steps: number }>(ownerUrl, "select count(*)::int as steps from _prisma_migrations");
    expect(row?.steps).toBeGreaterThan(0);
  });

  it("is one a file, unless another is asked for", async () => {
    const first = await testDatabase();
    expect(await testDatabase()).toEqual(first);
    expect((await freshDatabase()).ownerUrl).not.toBe(first.ownerUrl);
  });

  it("is entered by the app as a role that row-level security binds, and that owns nothing", async () => {
    const { appUrl } = await testDatabase();
    const [role] = await ask<{ strong: boolean; owned: number }>(
      appUrl,
      `select rolsuper or rolbypassrls as strong,
              (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({ strong: false, owned: 0 });
  });
});
