import { Logger, runMigrations } from "graphile-worker";
import type pg from "pg";
import { GROUP_ROLE } from "./roles";

const SCHEMA = "graphile_worker";

// The queue's tables have row-level security without policies: only their owner sees rows. The queue belongs to the
// installation, not to a workspace, so the app sees all of it.
const ALLOW_APP = `
do $$
declare
  found regclass;
begin
  for found in
    select c.oid::regclass from pg_class c
    where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = '${GROUP_ROLE}')
  loop
    execute format('create policy ${GROUP_ROLE} on %s to ${GROUP_ROLE} using (true) with check (true)', found);
  end loop;
end $$;
grant usage on schema ${SCHEMA} to ${GROUP_ROLE};
grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${GROUP_ROLE};
grant usage on all sequences in schema ${SCHEMA} to ${GROUP_ROLE};
grant execute on all functions in schema ${SCHEMA} to ${GROUP_ROLE};
`;

/** Brings the job queue's own tables up to date, and lets the app's role add and work on jobs. */
export async function deployJobQueue(owner: pg.Client, ownerUrl: string): Promise<void> {
  await runMigrations({
    connectionString: ownerUrl,
    schema: SCHEMA,
    maxPoolSize: 2,
    logger: new Logger(() => () => undefined),
  });
  const { rows } = await owner.query<{ open: boolean }>(
    `select has_schema_privilege('${GROUP_ROLE}', '${SCHEMA}', 'usage') and not exists (
       select 1 from pg_class c where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p')
         and (not has_table_privilege('${GROUP_ROLE}', c.oid, 'insert')
           or not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = '${GROUP_ROLE}'))
     ) as open`,
  );
  if (!rows[0]?.open) await owner.query(ALLOW_APP);
}
