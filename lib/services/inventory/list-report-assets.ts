import { z } from "zod";
import { inventoryRow } from "@/lib/db/assets/asset-row";
import { COUNT_LIMIT, countAssets } from "@/lib/db/assets/list-assets";
import { type AssetFilter, selectAssetsAfter } from "@/lib/db/assets/select-after";
import type { Tx } from "@/lib/db/database";
import type { Report } from "@/lib/domain/report/report";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { InventoryRow } from "@/lib/domain/views/inventory";
import type { Ctx } from "../context";
import { latestSummary } from "../posture/latest-summary";
import { type CommonFailure, inTransaction } from "../transaction";

/** Written by ourselves, as the report prints it; `null` where the check does not apply. */
const stored = z.record(z.string(), z.unknown()).nullable();

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
    const results = await resultsOf(tx, new Set(page.flatMap((asset) => asset.results)));
    const { version, catalogue, now } = latest.summary;
    return ok({
      ...{ version, catalogue, now },
      total: Math.min(counted, COUNT_LIMIT),
      counted: counted <= COUNT_LIMIT,
      assets: page.map((asset) => reportAsset(inventoryRow(asset), asset.results, results)),
      next: found.length > page.length ? (page.at(-1)?.id ?? null) : null,
    });
  });
}

type Results = ReadonlyMap<number, readonly [check: string, result: unknown]>;

/** The results that a page's assets name: many assets share one. */
async function resultsOf(tx: Tx, numbers: ReadonlySet<number>): Promise<Results> {
  const rows = await tx.checkResult.findMany({ where: { number: { in: [...numbers] } } });
  return new Map(rows.map((row) => [row.number, [row.checkId, stored.parse(JSON.parse(row.result))] as const]));
}

/** Explicit fields, in the order of the report. */
function reportAsset(
  row: InventoryRow,
  numbers: readonly number[],
  results: Results,
): Readonly<Record<string, unknown>> {
  return {
    ...{ id: row.id, externalId: row.externalId, kind: row.kind, name: row.name, host: row.host, class: row.class },
    ...(row.excluded ? { excluded: true } : {}),
    score: row.score,
    ...(row.stack === null ? {} : { stack: row.stack }),
    recommendations: row.recommendations,
    checks: Object.fromEntries(numbers.map((number) => results.get(number)).filter((pair) => pair !== undefined)),
  };
}
