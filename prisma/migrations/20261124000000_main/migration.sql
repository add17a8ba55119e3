-- The main schema. Every key leads with the workspace, so that a table can be distributed by it,
-- and every table is walled by row-level security: docs/decisions tells why there are two walls.

do $$
begin
  create role partywall_app nologin;
exception
  -- Roles belong to the cluster: another database of it, or another migration at this moment, made it.
  when duplicate_object or unique_violation then null;
end
$$;

-- The workspace of the running transaction; null (and so nothing is visible) where none was set.
create function partywall_workspace() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('partywall.workspace', true), '')::uuid $$;

-- SHA-256 of the token being verified: the one row that may be seen without a workspace.
create function partywall_token_hash() returns bytea
  language sql stable parallel safe
  as $$ select decode(nullif(current_setting('partywall.token_hash', true), ''), 'hex') $$;

create table workspace (
  id uuid primary key,
  name text not null,
  -- The number that the next import gets.
  next_import integer not null default 1,
  created_at timestamptz not null default now()
);

create table import (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  number integer not null,
  source text not null,
  file_name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  state text not null check (state in ('received', 'parsed', 'dry_run', 'committing', 'committed', 'failed', 'undone')),
  -- Commit at once when the dry run finds no error.
  auto_commit boolean not null default false,
  rows_done integer not null default 0,
  rows_total integer,
  counts jsonb,
  failure jsonb,
  issue_total integer not null default 0,
  change_total integer not null default 0,
  -- Number of the import after which the dry run compared (0: none); another one committed since supersedes it.
  base_number integer,
  -- The instant at which dates are judged; null: the moment of the commit.
  now_instant timestamptz,
  created_by text not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (workspace_id, id)
);
create unique index import_number on import (workspace_id, number);
create unique index import_in_flight on import (workspace_id, source, sha256)
  where state in ('received', 'parsed', 'dry_run', 'committing');

create table import_file (
  workspace_id uuid not null,
  import_id uuid not null,
  seq integer not null,
  bytes bytea not null,
  primary key (workspace_id, import_id, seq),
  -- Deferred: the chunks are written while the file streams in, the import when its size and hash are known.
  foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade deferrable initially deferred
);
-- Compressing a gigabyte on its way in would cost more than it saves.
alter table import_file alter column bytes set storage external;

create table import_issue (
  workspace_id uuid not null,
  import_id uuid not null,
  seq integer not null,
  severity text not null check (severity in ('error', 'warning')),
  code text not null,
  row_number integer,
  column_name text,
  value text,
  params jsonb,
  primary key (workspace_id, import_id, seq)
);

create table import_change (
  workspace_id uuid not null,
  import_id uuid not null,
  seq integer not null,
  type text not null check (type in ('new', 'changed', 'missing')),
  key text not null,
  kind text not null,
  name text not null,
  host text,
  row_number integer,
  -- [{ field, before, after }]: canonical cells, null = unknown. Only where type = changed.
  fields jsonb,
  primary key (workspace_id, import_id, seq)
);

-- What a source says of one thing: a version, valid from one import (by number) until another replaced it.
create table source_record (
  workspace_id uuid not null,
  key text not null,
  source text not null,
  valid_from integer not null,
  valid_to integer,
  kind text not null,
  name text not null,
  host text,
  row_number integer not null,
  hash bytea not null,
  observed_at timestamptz not null,
  -- Canonical cells as compact JSON: text, since it is compared and handed on, never searched.
  evidence text not null,
  primary key (workspace_id, key, source, valid_from)
);

-- Joined from the current records and assessed at the newest snapshot: what screens read, rewritten with each snapshot.
create table asset (
  workspace_id uuid not null,
  id text not null,
  external_id text,
  kind text not null,
  name text not null,
  host text,
  class text,
  environment text,
  owner text,
  segment text,
  os text,
  criticality smallint,
  sensitivity text,
  exposure text,
  excluded boolean not null,
  observed_at timestamptz,
  score_low double precision,
  score_high double precision,
  score_coverage double precision,
  gates text[] not null,
  gates_unknown text[] not null,
  -- A container with what it stands on; null for all else.
  stack_low double precision,
  stack_high double precision,
  stack_coverage double precision,
  stack_gates text[],
  stack_gates_unknown text[],
  r1_low double precision,
  r1_high double precision,
  r2_low double precision,
  r2_high double precision,
  r3_low double precision,
  r3_high double precision,
  r4_low double precision,
  r4_high double precision,
  r5_low double precision,
  r5_high double precision,
  r6_low double precision,
  r6_high double precision,
  r7_low double precision,
  r7_high double precision,
  r8_low double precision,
  r8_high double precision,
  -- Check ids: verdict's high end is 0; its ends differ. A container's include those of what it stands on.
  failing text[] not null,
  undecided text[] not null,
  -- Keys of the records it is joined from, strongest first.
  record_keys text[] not null,
  -- Id of the asset whose kernel it uses; null where that has no row.
  stands_on text,
  -- Its results by their numbers in check_result: many assets share one.
  results integer[] not null,
  primary key (workspace_id, id)
);
-- Worst first, the order in which the inventory opens.
create index asset_worst on asset (workspace_id, (coalesce(stack_low, score_low)), id);
-- What stands on a machine.
create index asset_stands_on on asset (workspace_id, stands_on) where stands_on is not null;
-- A check with the evidence it was read from, once for all assets of which that is true: stored with each asset,
-- they would be nine tenths of the inventory.
create table check_result (
  workspace_id uuid not null,
  number integer not null,
  check_id text not null,
  -- As the report prints it: { low, high, evidence }, or null where the check does not apply.
  result text not null,
  primary key (workspace_id, number)
);

-- How many assets share each combination: the inventory's filters, counted without touching an asset. '' = unknown.
create table asset_facet (
  workspace_id uuid not null,
  kind text not null,
  owner text not null,
  segment text not null,
  environment text not null,
  assets integer not null,
  primary key (workspace_id, kind, owner, segment, environment)
);

create table snapshot (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  taken_at timestamptz not null,
  -- The import that caused it; null for the daily one.
  import_number integer,
  catalogue_version integer not null,
  model_version integer not null,
  -- Type Summary of lib/domain/report/summary.ts.
  summary jsonb not null,
  -- When it was written: the newest is what the asset table holds, whatever instant it judges.
  created_at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, id)
);
create index snapshot_newest on snapshot (workspace_id, created_at desc);
create index snapshot_trend on snapshot (workspace_id, taken_at desc);

create table vulnerability (
  workspace_id uuid not null,
  -- 'asset' with its id, or 'image' with its digest.
  subject_type text not null check (subject_type in ('asset', 'image')),
  subject text not null,
  cve text not null,
  source text not null,
  valid_from integer not null,
  valid_to integer,
  severity text,
  kev boolean,
  epss double precision,
  primary key (workspace_id, subject_type, subject, cve, source, valid_from)
);

create table api_token (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  name text not null,
  -- What is shown of it: its first characters.
  prefix text not null,
  -- SHA-256 of the whole token.
  hash bytea not null,
  scopes text[] not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);

-- The one index that does not lead with the workspace: a token is looked up before its workspace is known.
create index api_token_hash on api_token (hash);

create table audit_event (
  workspace_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  -- Address, or "cli".
  source text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  details jsonb not null default '{}',
  primary key (workspace_id, id)
);

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'import', 'import_file', 'import_issue', 'import_change', 'source_record', 'asset', 'check_result', 'asset_facet', 'snapshot',
    'vulnerability', 'api_token'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_workspace on %I using (workspace_id = partywall_workspace()) with check (workspace_id = partywall_workspace())',
      walled
    );
    execute format('grant select, insert, update, delete on %I to partywall_app', walled);
  end loop;
end
$$;

alter table workspace enable row level security;
alter table workspace force row level security;
create policy own_workspace on workspace using (id = partywall_workspace()) with check (id = partywall_workspace());
grant select, update on workspace to partywall_app;

-- Append-only: neither update nor delete is granted.
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy own_workspace on audit_event using (workspace_id = partywall_workspace()) with check (workspace_id = partywall_workspace());
grant select, insert on audit_event to partywall_app;

-- Who presents a token does not say its workspace: the token itself opens its row, and no other.
create policy presented_token on api_token for select using (hash = partywall_token_hash());

grant usage on schema public to partywall_app;
grant execute on function partywall_workspace(), partywall_token_hash() to partywall_app;

-- The first workspace, which most installations stay with.
select set_config('partywall.workspace', '00000000-0000-4000-8000-000000000001', true);
insert into workspace (id, name) values ('00000000-0000-4000-8000-000000000001', 'Partywall');
