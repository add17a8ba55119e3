import type { Database } from "@/lib/db/database";
import { lockInventory } from "@/lib/db/imports/import-store";
import { writePosture } from "@/lib/db/posture/write-posture";
import { assess } from "@/lib/domain/report/assess";
import { summarise } from "@/lib/domain/report/summarise";
import { RecordReader } from "@/lib/import/plan/record";
import { FIRST_WORKSPACE } from "../context";
import { currentEstate } from "../imports/run/current-estate";

/** Judges the inventory as of `now`: evidence ages without an import. An empty inventory gets no snapshot. */
export async function takeSnapshot({ db, now }: { readonly db: Database; readonly now: Date }): Promise<void> {
  const bulk = await db.bulk();
  try {
    await bulk.transaction(FIRST_WORKSPACE, async () => {
      await lockInventory(bulk);
      const estate = await currentEstate(bulk, null);
      if (estate.rowNumbers.length === 0) return;
      const assessment = assess(estate, { now: now.getTime() });
      const cells = new RecordReader(estate);
      await writePosture(bulk, { assessment, summary: summarise(assessment), cells, importNumber: null });
    });
  } finally {
    await bulk.close();
  }
}
