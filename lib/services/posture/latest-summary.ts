import { z } from "zod";
import type { Tx } from "@/lib/db/database";
import type { Summary, TrendPoint } from "@/lib/domain/report/summary";

/** A stored summary is what `summarise` wrote; of an older version's only the trend's figures are read. */
const stored = z.custom<Summary>((value) => value instanceof Object && "fleets" in value && "tallies" in value);

export interface LatestSummary {
  readonly summary: Summary;
  /** ISO 8601. */
  readonly takenAt: string;
}

/** The snapshot that the asset table holds; `null` before the first. */
export async function latestSummary(tx: Tx): Promise<LatestSummary | null> {
  const row = await tx.snapshot.findFirst({ orderBy: { createdAt: "desc" } });
  return row === null ? null : { summary: stored.parse(row.summary), takenAt: row.takenAt.toISOString() };
}

/** The newest `limit` snapshots, oldest first. */
export async function trend(tx: Tx, limit: number): Promise<TrendPoint[]> {
  const rows = await tx.snapshot.findMany({ orderBy: [{ takenAt: "desc" }, { createdAt: "desc" }], take: limit });
  return rows.reverse().map((row) => {
    const { fleets } = stored.parse(row.summary);
    return {
      at: row.takenAt.toISOString(),
      importNumber: row.importNumber,
      catalogue: row.catalogueVersion,
      vm: fleets.vm,
      container: fleets.container,
    };
  });
}
