import { z } from "zod";
import { inventoryRow, ownScore } from "@/lib/db/assets/asset-row";
import { storedResults } from "@/lib/db/assets/check-results";
import type { Tx } from "@/lib/db/database";
import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import type { CheckResult } from "@/lib/domain/report/report";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { AssetView, Provenance } from "@/lib/domain/views/inventory";
import { type Cells, parseEvidence } from "@/lib/import/plan/field-changes";
import { fillGaps, joinCells } from "@/lib/import/plan/join";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";

const GUESTS_SHOWN = 200;
const evidenceValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const checkResult = z
  .object({ low: z.number(), high: z.number(), evidence: z.record(z.string(), evidenceValue) })
  .nullable();

/** One asset with its checks, evidence and where each value came from. A constant number of queries. Needs `read`. */
export async function getAsset({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly id: string };
}): Promise<Result<AssetView, CommonFailure | "not-found">> {
  // Postgres knows no text with a NUL.
  if (input.id.includes("\0")) return fail("not-found");
  return inTransaction(ctx, "read", async (tx) => {
    const asset = await tx.asset.findFirst({ where: { id: input.id } });
    if (asset === null) return fail("not-found");
    const ranked = await recordsOf(tx, asset.recordKeys);
    const cells = joinedCells(asset.recordKeys, ranked);
    const guestsWhere =
      asset.kind === "hypervisor"
        ? { kind: "vm", host: { in: [asset.name, ...(asset.externalId === null ? [] : [asset.externalId])] } }
        : { standsOn: asset.id };
    const guests = await tx.asset.findMany({
      where: guestsWhere,
      omit: { results: true },
      orderBy: [{ scoreLow: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: GUESTS_SHOWN,
    });
    const guestCount = guests.length < GUESTS_SHOWN ? guests.length : await tx.asset.count({ where: guestsWhere });
    const snapshot = await tx.snapshot.findFirst({ orderBy: { createdAt: "desc" }, select: { takenAt: true } });
    return ok({
      asset: inventoryRow(asset),
      cells,
      provenance: await provenance(tx, ranked, cells),
      checks: await checksOf(tx, asset.results),
      standsOn: asset.kind === "container" ? await below(tx, asset) : null,
      guests: guests.map((guest) => ({ ...inventoryRow(guest), score: ownScore(guest) })).map(guestView),
      guestCount,
      snapshotAt: (snapshot?.takenAt ?? ctx.now).toISOString(),
    });
  });
}

function guestView({ id, name, kind, score }: AssetView["asset"]) {
  return { id, name, kind, score };
}

async function below(tx: Tx, asset: { standsOn: string | null; host: string | null }): Promise<AssetView["standsOn"]> {
  const machine = asset.standsOn === null ? null : await tx.asset.findFirst({ where: { id: asset.standsOn } });
  if (machine === null) return { id: null, name: asset.host, known: false, checks: {} };
  return { id: machine.id, name: machine.name, known: true, checks: await checksOf(tx, machine.results) };
}

async function checksOf(tx: Tx, numbers: readonly number[]): Promise<Record<string, CheckResult | null>> {
  const [stored = {}] = await storedResults(tx, [numbers]);
  return Object.fromEntries(Object.entries(stored).map(([id, json]) => [id, checkResult.parse(JSON.parse(json))]));
}

interface RankedRecord {
  readonly key: string;
  readonly source: string;
  readonly validFrom: number;
  readonly rowNumber: number;
  readonly observedAt: Date;
  readonly cells: Cells;
}

/** The current records of some keys: the first key's come first, of one key the freshest. */
async function recordsOf(tx: Tx, keys: readonly string[]): Promise<RankedRecord[]> {
  const records = await tx.sourceRecord.findMany({
    where: { key: { in: [...keys] }, validTo: null },
    orderBy: { source: "asc" },
  });
  return records
    .map((record) => ({ ...record, cells: parseEvidence(record.evidence) }))
    .sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key) || b.observedAt.getTime() - a.observedAt.getTime());
}

function joinedCells(keys: readonly string[], records: readonly RankedRecord[]): Cells {
  const of = (key: string | undefined) =>
    joinCells(
      records
        .filter((record) => record.key === key)
        .map((record) => ({ observedAt: record.observedAt.getTime(), cells: record.cells })),
    );
  const [own, below] = keys;
  return below === undefined ? of(own) : fillGaps(of(own), of(below));
}

/** For each known field the version that its value was taken from. */
async function provenance(tx: Tx, ranked: readonly RankedRecord[], cells: Cells): Promise<AssetView["provenance"]> {
  const imports = await tx.import.findMany({
    where: { number: { in: ranked.map((record) => record.validFrom) } },
    select: { number: true, finishedAt: true, createdAt: true, fileName: true },
  });
  const importOf = new Map(imports.map((found) => [found.number, found]));
  const from: Partial<Record<FieldName, Provenance>> = {};
  for (const field of FIELD_NAMES) {
    if (cells[field] === undefined) continue;
    const record = ranked.find((candidate) => candidate.cells[field] !== undefined);
    const brought = record === undefined ? undefined : importOf.get(record.validFrom);
    if (record === undefined || brought === undefined) continue;
    from[field] = {
      source: record.source,
      importNumber: brought.number,
      importedAt: (brought.finishedAt ?? brought.createdAt).toISOString(),
      file: brought.fileName,
      row: record.rowNumber,
      observedAt: record.observedAt.toISOString(),
    };
  }
  return from;
}
