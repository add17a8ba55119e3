import { runMigrations } from "graphile-worker";
import { Pool } from "pg";

/**
 * Brings the job queue's own schema up to date and lets the app's role use it. Runs as owner,
 * after our migrations, as often as one likes.
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2, connectionTimeoutMillis: 10_000 });
  try {
    await runMigrations({ pgPool: pool });
    await pool.query(GRANTS);
  } finally {
    await pool.end();
  }
}

/** The queue walls its tables off from everyone but their owner: the app's role gets a door. */
const GRANTS = `
do $$
declare
  walled name;
begin
  grant usage on schema graphile_worker to partywall_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to partywall_app;
  grant usage on all sequences in schema graphile_worker to partywall_app;
  for walled in
    select c.relname from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'app')
  loop
    execute format('create policy app on graphile_worker.%I to partywall_app using (true) with check (true)', walled);
  end loop;
end
$$`;
