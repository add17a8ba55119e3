import { escapeLiteral } from "pg";
import type { RecordRow } from "@/lib/domain/inventory/record-row";
import type { BulkConnection } from "../bulk/bulk-connection";
import { copyRows } from "../bulk/copy-text";

const COLUMNS = [
  "key",
  "source",
  "valid_from",
  "valid_to",
  "kind",
  "name",
  "host",
  "row_number",
  "hash",
  "observed_at",
  "evidence",
] as const;

/** Where versions come from: the import that brings them. */
export interface Origin {
  readonly source: string;
  readonly importNumber: number;
  /** For records that do not say it themselves. */
  readonly observedAt: Date;
}

/** A current version as the join needs it. */
export interface CurrentRecord {
  readonly key: string;
  /** Epoch milliseconds. */
  readonly observedAt: number;
  readonly rowNumber: number;
  readonly evidence: string;
}

/** Hash (hex) of each current record of a source, by key. */
export async function currentHashes(bulk: BulkConnection, source: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const rows = bulk.copyOut(
    `copy (select key, encode(hash, 'hex') from source_record
      where source = ${escapeLiteral(source)} and valid_to is null) to stdout`,
  );
  for await (const [key, hash] of copyRows(rows)) {
    if (key != null && hash != null) hashes.set(key, hash);
  }
  return hashes;
}

/** How many current records there are, of all sources. */
export async function countCurrent(bulk: BulkConnection): Promise<number> {
  const [row] = await bulk.query<{ n: number }>("select count(*)::int as n from source_record where valid_to is null");
  return row?.n ?? 0;
}

/** Evidence of some current records of a source, by key. */
export async function currentEvidence(
  bulk: BulkConnection,
  source: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await bulk.query<{ key: string; evidence: string }>(
    "select key, evidence from source_record where source = $1 and key = any($2) and valid_to is null",
    [source, keys],
  );
  return new Map(rows.map((row) => [row.key, row.evidence]));
}

/** What identifies some current records of a source. */
export async function currentNames(
  bulk: BulkConnection,
  source: string,
  keys: readonly string[],
): Promise<{ key: string; kind: string; name: string; host: string | null }[]> {
  return bulk.query(
    `select key, kind, name, host from source_record
      where source = $1 and key = any($2) and valid_to is null order by kind, name, key`,
    [source, keys],
  );
}

/** Ends the current versions of some records; must run before their new versions land. */
export async function closeRecords(bulk: BulkConnection, origin: Origin, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await bulk.execute(
    "update source_record set valid_to = $1 where source = $2 and key = any($3) and valid_to is null",
    [origin.importNumber, origin.source, keys],
  );
}

/** Adds versions that are current from this import on. */
export async function addRecords(bulk: BulkConnection, origin: Origin, records: Iterable<RecordRow>): Promise<void> {
  await bulk.copyRowsInto("source_record", COLUMNS, lines(origin, records));
}

function* lines(origin: Origin, records: Iterable<RecordRow>) {
  const observedAt = origin.observedAt.toISOString();
  for (const record of records) {
    yield [
      record.key,
      origin.source,
      origin.importNumber,
      null,
      record.kind,
      record.name,
      record.host,
      record.rowNumber,
      `\\x${record.hash}`,
      record.observedAt ?? observedAt,
      record.evidence,
    ];
  }
}

/** Every current version, the versions of one key next to each other. */
export async function* currentRecords(bulk: BulkConnection): AsyncGenerator<CurrentRecord> {
  const rows = bulk.copyOut(
    `copy (select key, (extract(epoch from observed_at) * 1000)::bigint, row_number, evidence from source_record
      where valid_to is null order by key, source) to stdout`,
  );
  for await (const [key, observedAt, rowNumber, evidence] of copyRows(rows)) {
    if (key == null || evidence == null) continue;
    yield { key, observedAt: Number(observedAt), rowNumber: Number(rowNumber), evidence };
  }
}
