import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "./testing/test-database";

const TABLES_WITHOUT_WORKSPACE = new Set(["_prisma_migrations", "workspace"]);
const FIRST = "00000000-0000-4000-8000-000000000001";
const OTHER = randomUUID();
let app: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  const { appUrl, ownerUrl } = await testDatabase();
  app = new pg.Client({ connectionString: appUrl });
  owner = new pg.Client({ connectionString: ownerUrl });
  await app.connect();
  await owner.connect();
  await owner.query("insert into workspace (id, name) values ($1, 'Other')", [OTHER]);
  await owner.query(
    `insert into audit_event (workspace_id, actor_kind, actor_id, actor_name, source, action, subject_type, subject_id)
      values ($1, 'system', 'a', 'a', 'cli', 'x', 'y', 'z')`,
    [FIRST],
  );
});

afterAll(async () => {
  await app.end();
  await owner.end();
});

/** Runs statements as the app, in a transaction of a workspace (or none), and rolls back. */
async function as(workspace: string | null, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  await app.query("begin");
  try {
    if (workspace !== null) await app.query("select set_config('partywall.workspace', $1, true)", [workspace]);
    return await app.query(sql, values);
  } finally {
    await app.query("rollback");
  }
}

describe("the wall between workspaces", () => {
  it("stands, forced, before every table, and every primary key leads with the workspace", async () => {
    const { rows } = await owner.query<{ name: string; walled: boolean; first: string }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled, a.attname as first
        from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    );
    const ours = rows.filter((row) => !TABLES_WITHOUT_WORKSPACE.has(row.name));
    expect(ours.length).toBeGreaterThan(10);
    for (const row of ours) expect(row).toEqual({ name: row.name, walled: true, first: "workspace_id" });
  });

  it("hides everything from another workspace, and from a transaction without one", async () => {
    expect((await as(FIRST, "select 1 from audit_event")).rowCount).toBe(1);
    expect((await as(OTHER, "select 1 from audit_event")).rowCount).toBe(0);
    expect((await as(null, "select 1 from audit_event")).rowCount).toBe(0);
    expect((await as(null, "select 1 from workspace")).rowCount).toBe(0);
  });

  it("lets nobody write into another workspace", async () => {
    const insert = "insert into asset_facet values ($1, 'vm', '', '', '', 1)";
    await expect(as(OTHER, insert, [FIRST])).rejects.toThrow(/row-level security/);
    expect((await as(FIRST, insert, [FIRST])).rowCount).toBe(1);
  });
});

describe("the audit log", () => {
  it.each(["update audit_event set action = 'y'", "delete from audit_event", "truncate audit_event"])(
    "cannot be rewritten by the app: %s",
    async (statement) => {
      await expect(as(FIRST, statement)).rejects.toThrow(/permission denied/);
    },
  );
});
