import { isUnfiltered, selectRecordKeys } from "@/lib/db/assets/list-assets";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { InventoryQuery } from "@/lib/domain/views/inventory";
import { csvHeader, csvRow } from "@/lib/import/native-csv/write";
import { type Cells, parseEvidence } from "@/lib/import/plan/field-changes";
import { joinCells, type SourcedCells } from "@/lib/import/plan/join";
import type { Ctx } from "../context";
import { authorise } from "../context";
import { joinedRows } from "../imports/run/current-estate";
import { type CommonFailure, inTransaction } from "../transaction";

/** Records read at once: memory does not grow with the inventory. */
const BATCH = 2_000;
/** Characters to collect before a piece is handed on. */
const PIECE = 64 * 1024;

export interface AssetExport {
  readonly fileName: string;
  readonly contentType: "text/csv; charset=utf-8";
  /** Pieces of the file. An exception while reading means that the file is not whole. */
  readonly chunks: AsyncIterable<string>;
}

/**
 * The view as a native CSV, in its order: one row for each asset of a filtered view; of an unfiltered one all
 * records, segments and joined machines too, so that importing it again is no change. Needs `read`.
 */
export async function exportAssets({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: InventoryQuery;
}): Promise<Result<AssetExport, CommonFailure>> {
  const allowed = authorise(ctx, "read");
  if (!allowed.ok) return allowed;
  const keys: Result<string[] | null, CommonFailure> = isUnfiltered(input)
    ? ok(null)
    : await inTransaction<string[], never>(ctx, "read", async (tx) => ok(await selectRecordKeys(tx, input)));
  if (!keys.ok) return keys;
  const day = ctx.now.toISOString().slice(0, 10);
  return ok({
    fileName: `partywall-${day}.csv`,
    contentType: "text/csv; charset=utf-8",
    chunks: keys.value === null ? allRows(ctx) : rowsOf(ctx, keys.value),
  });
}

async function* rowsOf(ctx: Ctx, ids: readonly string[]): AsyncGenerator<string> {
  yield csvHeader();
  for (let start = 0; start < ids.length; start += BATCH) {
    const wanted = ids.slice(start, start + BATCH);
    const joined = await recordsOf(ctx, wanted);
    yield wanted.map((id) => csvRow(joined.get(id) ?? {})).join("");
  }
}

async function* allRows(ctx: Ctx): AsyncGenerator<string> {
  const bulk = await ctx.db.bulk();
  try {
    // The read transaction ends with the connection, also where the reader goes away half-way.
    await bulk.beginReading(ctx.workspaceId);
    let piece = csvHeader();
    for await (const { cells } of joinedRows(bulk)) {
      piece += csvRow(cells);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    yield piece;
  } finally {
    await bulk.close();
  }
}

/** Joined cells by key, of some records. */
async function recordsOf(ctx: Ctx, keys: string[]): Promise<Map<string, Cells>> {
  return ctx.db.transaction(ctx.workspaceId, async (tx) => {
    const records = await tx.sourceRecord.findMany({
      where: { key: { in: keys }, validTo: null },
      orderBy: [{ key: "asc" }, { source: "asc" }],
      select: { key: true, observedAt: true, evidence: true },
    });
    const versions = new Map<string, SourcedCells[]>();
    for (const record of records) {
      const found = versions.get(record.key) ?? [];
      found.push({ observedAt: record.observedAt.getTime(), cells: parseEvidence(record.evidence) });
      versions.set(record.key, found);
    }
    return new Map([...versions].map(([id, found]) => [id, joinCells(found)]));
  });
}
