import { beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/testing/test-database";
import { type Ctx, systemCtx } from "../context";
import { exportAssets } from "../inventory/export-assets";
import { getAsset } from "../inventory/get-asset";
import { listAssets } from "../inventory/list-assets";
import { getOverview } from "../posture/get-overview";
import { getRecommendation } from "../posture/get-recommendation";
import { anyAsset, bytesOf, value } from "../testing/values";
import { commitImport } from "./commit-import";
import { discardImport } from "./discard-import";
import { getImportDetail } from "./get-import-detail";
import { receiveImport } from "./receive-import";
import { commitImportJob } from "./run/commit";
import { dryRun } from "./run/dry-run";
import { waitForImport } from "./wait-for-import";

const HEADER = "kind,name,external_id,host,owner,os,criticality,privileged,caps_drop,exposure";
const FILE = [
  HEADER,
  "vm,web-1,vm-1,esx-1,=Vertrieb,Debian,3,,,internet",
  "container_host,node-1,,vm-1,Plattform,Debian,4,,,",
  "container,shop,c-1,node-1,Shop,,5,true,none,internet",
  "container,cart,c-2,node-1,Shop,,5,false,ALL,",
  "container,lost,c-3,nowhere,,,,,,",
  "segment,dmz,,,,,,,,",
].join("\n");

let db: Database;
let ctx: Ctx;

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  db = openDatabase(appUrl);
  ctx = systemCtx(db, "test", new Date("2026-11-24T12:00:00Z"));
  return () => db.close();
});

async function received(text: string, commit = false) {
  return value(await receiveImport({ ctx, input: { bytes: bytesOf(text), commit, fileName: "estate.csv" } }));
}

async function examined(text: string) {
  const { import: found } = await received(text);
  await dryRun({ db, workspaceId: ctx.workspaceId, importId: found.id });
  return value(
    await getImportDetail({
      ctx,
      input: { id: found.id, issues: { page: 1, pageSize: 50 }, changes: { page: 1, pageSize: 50 } },
    }),
  );
}

async function committed(id: string) {
  value(await commitImport({ ctx, input: { id } }));
  await commitImportJob({ db, workspaceId: ctx.workspaceId, importId: id });
  return value(await waitForImport({ ctx, input: { id, until: "end", timeout: 0 } }));
}

async function exported() {
  const file = value(await exportAssets({ ctx, input: anyAsset() }));
  let text = "";
  for await (const chunk of file.chunks) text += chunk;
  return text;
}

describe("an import", () => {
  it("shows what it would change and changes nothing before it is committed", async () => {
    const detail = await examined(FILE);
    expect(detail.summary).toMatchObject({
      state: "dry_run",
      rowsTotal: 6,
      counts: { new: 6, changed: 0, missing: 0, unchanged: 0, errors: 0, warnings: 1 },
    });
    expect(detail.issues[0]).toMatchObject({ severity: "warning", code: "host-not-found", row: 6 });
    expect(value(await getOverview({ ctx })).summary).toBeNull();
    expect(await committed(detail.summary.id)).toMatchObject({ state: "committed", counts: { new: 6 } });
  });

  it("joins a container host with the VM below it, and says where each value came from", async () => {
    const page = value(await listAssets({ ctx, input: anyAsset() }));
    expect(page.rows.map((row) => row.id).sort()).toEqual(["c-1", "c-2", "c-3", "container_host:vm-1:node-1"]);
    expect(page).toMatchObject({ total: 4, counted: true });
    const view = value(await getAsset({ ctx, input: { id: "container_host:vm-1:node-1" } }));
    expect(view.cells).toMatchObject({ owner: "Plattform", exposure: "internet", name: "node-1" });
    expect(view.provenance.exposure).toMatchObject({ row: 2, file: "estate.csv", importNumber: 1 });
    expect(view.provenance.owner).toMatchObject({ row: 3 });
    expect(view.guests.map((guest) => guest.id).sort()).toEqual(["c-1", "c-2"]);
  });

  it("finds assets by text, owner and failing check", async () => {
    const shop = value(await listAssets({ ctx, input: anyAsset({ text: "sho", owner: ["Shop"] }) }));
    expect(shop.rows.map((row) => row.id).sort()).toEqual(["c-1", "c-2"]);
    const privileged = value(await listAssets({ ctx, input: anyAsset({ failing: "3.1" }) }));
    expect(privileged.rows.map((row) => row.id)).toEqual(["c-1"]);
    expect(shop.facets.owner).toContainEqual({ value: "Shop", count: 2 });
    const view = value(await getRecommendation({ ctx, input: { recommendation: 3, page: 1, pageSize: 10 } }));
    expect(view?.failing[0]?.checks).toContain("3.1");
  });

  it("changes nothing when the same file comes again, and may be committed for a fresh snapshot", async () => {
    const again = await examined(FILE);
    expect(again.summary.counts).toMatchObject({ new: 0, changed: 0, missing: 0, unchanged: 6 });
    expect((await committed(again.summary.id)).state).toBe("committed");
    expect(value(await getOverview({ ctx })).trend).toHaveLength(2);
  });

  it("changes nothing when its own export comes back", async () => {
    const text = await exported();
    expect(text).toContain("'=Vertrieb");
    const again = await examined(text);
    expect(again.summary.counts).toMatchObject({ new: 0, changed: 0, missing: 0, unchanged: 6, errors: 0 });
    value(await discardImport({ ctx, input: { id: again.summary.id } }));
  });

  it("lists a change field by field, and what is missing", async () => {
    const changed = FILE.replace("Shop,,5,true", "Shop,,4,").split("\n").slice(0, -1).join("\n");
    const detail = await examined(changed);
    expect(detail.summary.counts).toMatchObject({ new: 0, changed: 1, missing: 1, unchanged: 4 });
    expect(detail.changes).toMatchObject([
      {
        type: "changed",
        key: "c-1",
        row: 4,
        fields: [
          { field: "criticality", before: "5", after: "4" },
          { field: "privileged", before: "true", after: null },
        ],
      },
      { type: "missing", kind: "segment", name: "dmz" },
    ]);
    expect((await committed(detail.summary.id)).counts).toMatchObject({ changed: 1, missing: 1 });
    const view = value(await getAsset({ ctx, input: { id: "c-1" } }));
    expect(view.cells.privileged).toBeUndefined();
  });

  it("is refused, with the place of the error, when a row cannot be read", async () => {
    const detail = await examined(FILE.replace("Shop,,5,true", "Shop,,9,true"));
    expect(detail.issues[0]).toMatchObject({ severity: "error", row: 4, column: "criticality", value: "9" });
    const outcome = await commitImport({ ctx, input: { id: detail.summary.id } });
    expect(outcome).toEqual({ ok: false, failure: { code: "has-errors", params: { count: 1 } } });
  });

  it("is examined again when another one was committed meanwhile", async () => {
    const first = await examined(FILE.replace("cart", "cart-2"));
    const second = await examined(FILE.replace("shop", "shop-2"));
    await committed(second.summary.id);
    const outcome = await commitImport({ ctx, input: { id: first.summary.id } });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "superseded" } });
    await dryRun({ db, workspaceId: ctx.workspaceId, importId: first.summary.id });
    expect((await committed(first.summary.id)).state).toBe("committed");
  });

  it("is one, however often its file is submitted at once", async () => {
    const file = FILE.replace("lost", "twenty");
    const all = await Promise.all(Array.from({ length: 20 }, () => received(file)));
    expect(new Set(all.map((one) => one.import.id)).size).toBe(1);
    expect(all.filter((one) => one.created)).toHaveLength(1);
  });

  it("is called by a name without what is not seen, and asked for with a NUL finds nothing", async () => {
    const fileName = "..\\evil\0\r\n\u202evsc.csv";
    const { import: found } = value(await receiveImport({ ctx, input: { bytes: bytesOf(`${FILE}\n`), fileName } }));
    expect(found.fileName).toBe("..\\evilvsc.csv");
    expect(await getAsset({ ctx, input: { id: "\0" } })).toMatchObject({ failure: { code: "not-found" } });
    expect(value(await listAssets({ ctx, input: anyAsset({ text: "a\0" }) })).rows).toEqual([]);
    expect(
      value(await listAssets({ ctx, input: anyAsset({ owner: ["\0", "'; drop table asset; --"] }) })).rows,
    ).toEqual([]);
  });

  it("is refused when empty or too large, and leaves nothing", async () => {
    expect(await receiveImport({ ctx, input: { bytes: bytesOf("") } })).toMatchObject({
      failure: { code: "empty-file" },
    });
    const large = await receiveImport({ ctx, input: { bytes: bytesOf(FILE), sizeLimit: 10 } });
    expect(large).toEqual({ ok: false, failure: { code: "too-large", params: { limit: 10 } } });
  });
});
