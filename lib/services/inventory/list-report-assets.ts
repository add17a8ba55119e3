import { inventoryRow } from "@/lib/db/assets/asset-row";
import { type StoredResults, storedResults } from "@/lib/db/assets/check-results";
import { COUNT_LIMIT, countAssets } from "@/lib/db/assets/list-assets";
import { type AssetFilter, selectAssetsAfter } from "@/lib/db/assets/select-after";
import type { Report } from "@/lib/domain/report/report";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { InventoryRow } from "@/lib/domain/views/inventory";
import type { Ctx } from "../context";
import { latestSummary } from "../posture/latest-summary";
import { type CommonFailure, inTransaction } from "../transaction";

export interface ReportAssetPage extends Pick<Report, "version" | "catalogue" | "now"> {
  /** Counted up to a limit; `counted` is false where there are more. */
  readonly total: number;
  readonly counted: boolean;
  /** Each a `ReportAsset`; its checks are handed on as they were stored. */
  readonly assets: readonly Readonly<Record<string, unknown>>[];
  /** The `after` of the next page; `null` on the last. */
  readonly next: string | null;
}

/** Assets as the report prints them, by id, one page after the other; `null` while there is no inventory. Needs `read`. */
export async function listReportAssets({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: AssetFilter & { readonly after: string; readonly limit: number };
}): Promise<Result<ReportAssetPage | null, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const latest = await latestSummary(tx);
    if (latest === null) return ok(null);
    const found = await selectAssetsAfter(tx, input, input.after, input.limit + 1);
    const counted = await countAssets(tx, input);
    const page = found.slice(0, input.limit);
    const results = await storedResults(
      tx,
      page.map((asset) => asset.results),
    );
    const { version, catalogue, now } = latest.summary;
    return ok({
      ...{ version, catalogue, now },
      total: Math.min(counted, COUNT_LIMIT),
      counted: counted <= COUNT_LIMIT,
      assets: page.map((asset, index) => reportAsset(inventoryRow(asset), results[index] ?? {})),
      next: found.length > page.length ? (page.at(-1)?.id ?? null) : null,
    });
  });
}

/** Explicit fields, in the order of the report. */
function reportAsset(row: InventoryRow, results: StoredResults): Readonly<Record<string, unknown>> {
  return {
    ...{ id: row.id, externalId: row.externalId, kind: row.kind, name: row.name, host: row.host, class: row.class },
    ...(row.excluded ? { excluded: true } : {}),
    score: row.score,
    ...(row.stack === null ? {} : { stack: row.stack }),
    recommendations: row.recommendations,
    checks: Object.fromEntries(Object.entries(results).map(([id, json]) => [id, JSON.parse(json)])),
  };
}
