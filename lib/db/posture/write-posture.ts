import { randomUUID } from "node:crypto";
import type { Assessment } from "@/lib/domain/report/assess";
import type { Summary } from "@/lib/domain/report/summary";
import type { BulkConnection } from "../bulk/bulk-connection";
import { ASSET_COLUMNS, assetLine, type CellReader, ResultNumbers } from "./asset-lines";

/** Version of how scores are made from verdicts (docs: the risk model). */
export const MODEL_VERSION = 1;

/** Replaces what screens read by this assessment, and keeps its figures as a snapshot. In the caller's transaction. */
export async function writePosture(
  bulk: BulkConnection,
  posture: {
    readonly assessment: Assessment;
    readonly summary: Summary;
    readonly cells: CellReader;
    /** The import that caused it; `null` for the daily one. */
    readonly importNumber: number | null;
  },
): Promise<void> {
  const { assessment, summary, cells, importNumber } = posture;
  const numbers = new ResultNumbers(assessment);
  await bulk.execute("delete from check_result");
  await bulk.copyRowsInto("check_result", ["number", "check_id", "result"], numbers.lines());
  await bulk.execute("delete from asset");
  await bulk.copyRowsInto("asset", ASSET_COLUMNS, assetLines(assessment, cells, numbers));
  await bulk.execute("delete from asset_facet");
  await bulk.execute(
    `insert into asset_facet (workspace_id, kind, owner, segment, environment, assets)
      select workspace_id, kind, coalesce(owner, ''), coalesce(segment, ''), coalesce(environment, ''), count(*)
      from asset group by 1, 2, 3, 4, 5`,
  );
  await bulk.execute(
    `insert into snapshot (workspace_id, id, taken_at, import_number, catalogue_version, model_version, summary)
      values (partywall_workspace(), $1, $2, $3, $4, $5, $6)`,
    [
      randomUUID(),
      new Date(assessment.now),
      importNumber,
      assessment.catalogue,
      MODEL_VERSION,
      JSON.stringify(summary),
    ],
  );
}

function* assetLines(assessment: Assessment, cells: CellReader, numbers: ResultNumbers) {
  for (let index = 0; index < assessment.size; index++) yield assetLine(assessment, index, cells, numbers);
}
