import { randomUUID } from "node:crypto";
import type pg from "pg";
import { DeployError, reason } from "./deploy-error";
import type { Migration } from "./migrations";

// Prisma's own table, column for column: `prisma migrate status` reads what stands here.
const TABLE = `
create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

type Row = { migration_name: string; checksum: string; finished: boolean };

async function readHistory(owner: pg.Client): Promise<Row[]> {
  const { rows } = await owner.query<{ present: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as present",
  );
  if (!rows[0]?.present) await owner.query(TABLE);
  const history = await owner.query<Row>(
    `select migration_name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return history.rows;
}

/**
 * The steps that this database lacks. Refuses a database that knows steps which the code does not
 * (`database-newer`), a step whose file has changed since (`migration-changed`), and one left half done by another
 * tool (`migration-unfinished`); our own are applied whole or not at all.
 */
export async function pendingMigrations(owner: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const done = new Set<string>();
  for (const { migration_name: name, checksum, finished } of await readHistory(owner)) {
    if (!finished) throw new DeployError("migration-unfinished", { name });
    const migration = known.get(name);
    if (!migration) throw new DeployError("database-newer", { name });
    if (migration.checksum !== checksum) throw new DeployError("migration-changed", { name });
    done.add(name);
  }
  return migrations.filter(({ name }) => !done.has(name));
}

/** Applies one step and writes it into the history, in one transaction. */
export async function apply(owner: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query(sql);
    await owner.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw new DeployError("migration-failed", { name, reason: reason(error) });
  }
}
