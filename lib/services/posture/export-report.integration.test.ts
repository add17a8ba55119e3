import { beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { assess } from "@/lib/domain/report/assess";
import { reportChunks } from "@/lib/domain/report/report-json";
import { readNativeCsv } from "@/lib/import/native-csv/read";
import { type Ctx, systemCtx } from "../context";
import { receiveImport } from "../imports/receive-import";
import { waitForImport } from "../imports/wait-for-import";
import { exportAssets } from "../inventory/export-assets";
import { openSession } from "../session";
import { anyAsset, bytesOf, value } from "../testing/values";
import { exportReport } from "./export-report";

const FILE =
  "kind,name,host,privileged,last_patched_at\nvm,a,esx,,2026-11-01\ncontainer_host,h,a,,\ncontainer,c,h,true,\n";

let db: Database;
let ctx: Ctx;
let appUrl: string;

beforeAll(async () => {
  appUrl = (await testDatabase()).appUrl;
  db = openDatabase(appUrl);
  ctx = systemCtx(db, "test", new Date("2026-11-24T12:00:00Z"));
  return () => db.close();
});

it("prints nothing where nothing was imported, and else what assessing the exported file prints", async () => {
  expect(await exportReport({ ctx })).toMatchObject({ ok: false, failure: { code: "nothing-imported" } });
  const session = openSession(appUrl, "test");
  await session.work();
  const received = value(await receiveImport({ ctx, input: { bytes: bytesOf(FILE), commit: true } }));
  const ended = value(await waitForImport({ ctx, input: { id: received.import.id, until: "end", timeout: 30_000 } }));
  await session.close();
  expect(ended.state).toBe("committed");
  const report: { now: string } = JSON.parse([...value(await exportReport({ ctx }))].join(""));
  const builder = new EstateBuilder();
  await readNativeCsv(value(await exportAssets({ ctx, input: anyAsset() })).chunks, {
    columns: (columns) => builder.useColumns(columns),
    row: (cells, row) => builder.addTuple(cells, row),
    issue: () => undefined,
  });
  const again = assess(builder.build().estate, { now: Date.parse(report.now) });
  expect(JSON.parse([...reportChunks(again)].join(""))).toEqual(report);
});
