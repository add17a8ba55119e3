import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { BulkConnection } from "@/lib/db/bulk/bulk-connection";
import { type Database, openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import { type Ctx, systemCtx } from "../context";
import { bytesOf, value } from "../testing/values";
import { commitImport } from "./commit-import";
import { getImport } from "./get-import";
import { receiveImport } from "./receive-import";
import { commitImportJob } from "./run/commit";
import { dryRun } from "./run/dry-run";

const WAITING = `select 1 from pg_stat_activity
  where application_name = 'partywall-bulk' and wait_event_type = 'Lock' and datname = current_database()`;
const CLICKS = `select 1 from pg_stat_activity
  where application_name = 'partywall' and wait_event_type = 'Lock' and datname = current_database()`;

let db: Database;
let ctx: Ctx;
let owner: BulkConnection;
let watcher: BulkConnection;

beforeAll(async () => {
  const { appUrl, ownerUrl } = await testDatabase();
  db = openDatabase(appUrl);
  owner = await BulkConnection.open(ownerUrl, "owner");
  watcher = await BulkConnection.open(ownerUrl, "watcher");
  ctx = systemCtx(db, "test", new Date());
  return async () => {
    await watcher.close();
    await owner.close();
    await db.close();
  };
});

const received = async (text: string, commit: boolean) =>
  value(await receiveImport({ ctx, input: { bytes: bytesOf(text), commit } })).import.id;

it("is committed where that was asked for while its dry run was under way", async () => {
  const file = "kind,name\nvm,one\n";
  const id = await received(file, false);
  const job = { db, workspaceId: ctx.workspaceId, importId: id };
  await owner.query("begin");
  await owner.query("lock table import_issue in access exclusive mode");
  const underWay = dryRun(job);
  while ((await watcher.query(WAITING)).length === 0) await sleep(20);
  expect(await received(file, true)).toBe(id);
  await owner.query("rollback");
  await underWay;
  // The job that the second request queued.
  await dryRun(job);
  expect(value(await getImport({ ctx, input: { id } })).state).toBe("committing");
  await commitImportJob(job);
  expect(value(await getImport({ ctx, input: { id } })).state).toBe("committed");
});

it("takes eight clicks on commit at once as one", async () => {
  const id = await received("kind,name\nvm,two\n", false);
  await dryRun({ db, workspaceId: ctx.workspaceId, importId: id });
  await owner.query("begin");
  await owner.query("select 1 from import where id = $1 for update", [id]);
  const under = Array.from({ length: 8 }, () => commitImport({ ctx, input: { id } }));
  while ((await watcher.query(CLICKS)).length < 8) await sleep(20);
  await owner.query("rollback");
  const clicks = await Promise.all(under);
  expect(clicks.map((click) => (click.ok ? click.value.state : click.failure.code))).toEqual(
    Array.from({ length: 8 }, () => "committing"),
  );
  const lines = await owner.query("select 1 from audit_event where action = 'import.confirm' and subject_id = $1", [
    id,
  ]);
  expect(lines).toHaveLength(1);
});
