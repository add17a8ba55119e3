import { join } from "node:path";
import type pg from "pg";
import { checkoutRoot } from "@/lib/checkout-root";
import { connect, parseDatabaseUrl } from "./connect";
import { DeployError } from "./deploy-error";
import { apply, pendingMigrations } from "./history";
import { deployJobQueue } from "./job-queue";
import { readMigrations } from "./migrations";
import { appAddress, ensureAppLogin, ensureGroupRole, GROUP_ROLE } from "./roles";

// The lock that `prisma migrate` takes: neither runs while the other does.
const MIGRATION_LOCK = 72707369;
const OLDEST = 140_000;

export type DeployOptions = {
  /** A direct connection as the role that owns the database (no transaction pooler). */
  ownerUrl: string;
  /** The app's own login, made by an administrator; else one is created. */
  appUrl?: string | undefined;
  /** Its password where one is created; else derived from the owner's, so that all replicas agree. */
  appPassword?: string | undefined;
  /** `prisma/migrations` of the checkout unless given. */
  migrationsDir?: string | undefined;
  /** Called with the number of steps before the first is applied. */
  onApply?: ((count: number) => void) | undefined;
};

/**
 * Brings a database to this version: roles, schema and job queue. Without a download, and safe to run at the same time
 * from several machines. Throws `DeployError`.
 *
 * @returns the address with the app's login, and the names of the steps applied (none when it was up to date).
 */
export async function deploy(options: DeployOptions): Promise<{ appUrl: string; applied: string[] }> {
  const ownerAddress = parseDatabaseUrl(options.ownerUrl);
  const given = options.appUrl !== undefined;
  const app = given ? parseDatabaseUrl(options.appUrl ?? "") : appAddress(ownerAddress, options.appPassword);
  const migrations = readMigrations(options.migrationsDir ?? join(checkoutRoot(), "prisma", "migrations"));
  const owner = await connect(ownerAddress);
  try {
    await assertRecent(owner);
    await owner.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const pending = await pendingMigrations(owner, migrations);
    await ensureGroupRole(owner);
    await allowEntry(owner);
    await ensureAppLogin(owner, app, given);
    if (pending.length > 0) options.onApply?.(pending.length);
    for (const migration of pending) await apply(owner, migration);
    // Readiness compares the history with the code.
    await owner.query(`grant select on _prisma_migrations to ${GROUP_ROLE}`);
    await deployJobQueue(owner, ownerAddress.href);
    return { appUrl: app.href, applied: pending.map(({ name }) => name) };
  } finally {
    // Ends the session, and with it the lock.
    await owner.end().catch(() => undefined);
  }
}

async function assertRecent(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; text: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as text",
  );
  const [version] = rows;
  if (!version || version.number < OLDEST) throw new DeployError("database-too-old", { found: version?.text ?? "?" });
}

// Hardened servers revoke what everybody may do by default.
async function allowEntry(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; open: boolean }>(
    `select current_database() as name,
       has_database_privilege('${GROUP_ROLE}', current_database(), 'connect')
         and has_schema_privilege('${GROUP_ROLE}', 'public', 'usage') as open`,
  );
  const [database] = rows;
  if (!database || database.open) return;
  await owner.query(`grant connect on database ${owner.escapeIdentifier(database.name)} to ${GROUP_ROLE}`);
  await owner.query(`grant usage on schema public to ${GROUP_ROLE}`);
}
