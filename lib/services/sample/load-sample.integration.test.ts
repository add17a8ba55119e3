import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/lib/db/database";
import type { Worker } from "@/lib/db/jobs/worker";
import { testDatabase } from "@/lib/db/testing/test-database";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { assess } from "@/lib/domain/report/assess";
import { summarise } from "@/lib/domain/report/summarise";
import { sampleHistory } from "@/lib/sample/history";
import { type Ctx, systemCtx } from "../context";
import { receiveImport } from "../imports/receive-import";
import { waitForImport } from "../imports/wait-for-import";
import { exportAssets } from "../inventory/export-assets";
import { getAsset } from "../inventory/get-asset";
import { getOverview } from "../posture/get-overview";
import { anyAsset, value } from "../testing/values";
import { startAppWorker } from "../worker";
import { getSampleProgress } from "./get-sample-progress";
import { loadSample } from "./load-sample";

const NOW = new Date("2026-11-24T12:00:00Z");
let db: Database;
let ctx: Ctx;
let worker: Worker;

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  db = openDatabase(appUrl);
  ctx = systemCtx(db, "test", NOW);
  worker = await startAppWorker({ url: appUrl, log: () => undefined });
});

afterAll(async () => {
  await worker.stop();
  await db.close();
});

describe("the sample estate, loaded by the worker", () => {
  it("is loaded once, with its year of history", async () => {
    value(await loadSample({ ctx, input: { anyway: false } }));
    expect(await loadSample({ ctx, input: { anyway: false } })).toMatchObject({ failure: { code: "already-loading" } });
    await expect
      .poll(async () => value(await getSampleProgress({ ctx })), { timeout: 50_000 })
      .toEqual({ loading: false, done: 13, total: 13 });
    expect(await loadSample({ ctx, input: { anyway: false } })).toMatchObject({ failure: { code: "not-empty" } });
    expect(value(await getOverview({ ctx })).trend).toHaveLength(13);
  });

  it("has the figures that assessing its rows without a database gives", async () => {
    const builder = new EstateBuilder();
    const month = sampleHistory(NOW.getTime()).at(-1);
    for (const [index, row] of (month?.rows ?? []).entries()) builder.addRow(row, index + 2);
    const assessment = assess(builder.build().estate, { now: NOW.getTime() });
    expect(value(await getOverview({ ctx })).summary).toEqual(JSON.parse(JSON.stringify(summarise(assessment))));
    for (let index = 0; index < assessment.size; index += 29) {
      const { id, score, checks } = assessment.asset(index);
      const view = value(await getAsset({ ctx, input: { id } }));
      expect(view.asset.score).toEqual(score);
      expect(view.checks).toEqual(JSON.parse(JSON.stringify(checks)));
    }
  });

  it("comes back from its own export without a change", async () => {
    const { chunks } = value(await exportAssets({ ctx, input: anyAsset() }));
    const input = { bytes: encoded(chunks), commit: true, now: NOW };
    const { import: found } = value(await receiveImport({ ctx, input }));
    const done = value(await waitForImport({ ctx, input: { id: found.id, until: "end", timeout: 30_000 } }));
    expect(done).toMatchObject({ state: "committed", counts: { new: 0, changed: 0, missing: 0, errors: 0 } });
  });
});

async function* encoded(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
