import type { Recommendation } from "@/lib/domain/report/report";
import type { Tx } from "../database";
import type { AssetColumns } from "./asset-row";

/** Assets (but the excluded) of which one of some checks fails, worst in that recommendation first. */
export async function selectFailing(
  tx: Tx,
  query: {
    readonly checks: readonly string[];
    readonly recommendation: Recommendation;
    readonly skip: number;
    readonly take: number;
  },
): Promise<{ readonly rows: AssetColumns[]; readonly total: number }> {
  const where = { failing: { hasSome: [...query.checks] }, excluded: false };
  const worst = { sort: "asc", nulls: "last" } as const;
  const rows = await tx.asset.findMany({
    where,
    omit: { results: true },
    orderBy: [{ [`r${query.recommendation}High`]: worst }, { [`r${query.recommendation}Low`]: worst }, { id: "asc" }],
    skip: query.skip,
    take: query.take,
  });
  return { rows, total: await tx.asset.count({ where }) };
}
