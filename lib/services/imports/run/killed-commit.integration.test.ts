import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { BulkConnection } from "@/lib/db/bulk/bulk-connection";
import { openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import { systemCtx } from "../../context";
import { getOverview } from "../../posture/get-overview";
import { bytesOf, value } from "../../testing/values";
import { getImport } from "../get-import";
import { receiveImport } from "../receive-import";
import { commitImportJob } from "./commit";
import { dryRun } from "./dry-run";

const WAITING = `select pid from pg_stat_activity
  where application_name = 'partywall-bulk' and wait_event_type = 'Lock' and datname = current_database()`;

it("leaves nothing of a commit whose connection is cut at its last step, and makes it whole when it runs again", async () => {
  const { appUrl, ownerUrl } = await testDatabase();
  const db = openDatabase(appUrl);
  const owner = await BulkConnection.open(ownerUrl, "owner");
  const watcher = await BulkConnection.open(ownerUrl, "watcher");
  const counts = () =>
    owner.query(`select (select count(*)::int from source_record) as records, (select count(*)::int from asset) as assets,
      (select count(*)::int from snapshot) as snapshots,
      (select count(*)::int from audit_event where action = 'import.commit') as commits`);
  try {
    const ctx = systemCtx(db, "test", new Date());
    const file = "kind,name\nvm,one\nvm,two\n";
    const { import: found } = value(await receiveImport({ ctx, input: { bytes: bytesOf(file), commit: true } }));
    const job = { db, workspaceId: ctx.workspaceId, importId: found.id };
    await dryRun(job);

    await owner.query("begin");
    await owner.query("lock table snapshot in exclusive mode");
    const cut = commitImportJob(job).then(
      () => "committed",
      () => "cut",
    );
    let pid: unknown;
    while (pid === undefined) {
      await sleep(20);
      pid = (await watcher.query<{ pid: number }>(WAITING))[0]?.pid;
    }
    await watcher.query("select pg_terminate_backend($1)", [pid]);
    expect(await cut).toBe("cut");
    await owner.query("rollback");

    expect(await counts()).toEqual([{ records: 0, assets: 0, snapshots: 0, commits: 0 }]);
    expect(value(await getImport({ ctx, input: { id: found.id } })).state).toBe("committing");

    await commitImportJob(job);
    await commitImportJob(job);
    expect(await counts()).toEqual([{ records: 2, assets: 2, snapshots: 1, commits: 1 }]);
    expect(value(await getOverview({ ctx })).lastImport?.state).toBe("committed");
  } finally {
    await watcher.close();
    await owner.close();
    await db.close();
  }
});
