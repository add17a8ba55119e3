import type { InputIssue } from "@/lib/domain/report/report";
import type { ImportChange, ImportCounts, ImportState } from "@/lib/domain/views/imports";
import type { BulkConnection } from "../bulk/bulk-connection";

/** What a job needs to know of its import. */
export interface StoredImport {
  readonly id: string;
  readonly number: number;
  readonly source: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly state: ImportState;
  readonly auto_commit: boolean;
  readonly base_number: number | null;
  readonly now_instant: Date | null;
  readonly created_by: string;
  readonly created_at: Date;
}

/**
 * Reads an import once no other job works on it; held until the transaction ends. The row itself stays
 * unlocked: progress is written to it from another connection.
 */
export async function lockImport(bulk: BulkConnection, id: string): Promise<StoredImport | null> {
  await bulk.query("select pg_advisory_xact_lock(hashtextextended('partywall.import:' || $1, 0))", [id]);
  const [row] = await bulk.query<StoredImport & Record<string, unknown>>(
    `select id, number, source, file_name, sha256, state, auto_commit, base_number, now_instant, created_by, created_at
      from import where id = $1`,
    [id],
  );
  return row ?? null;
}

/** Waits until no other commit of the workspace runs; held until the transaction ends. */
export async function lockInventory(bulk: BulkConnection): Promise<void> {
  await bulk.query(
    "select pg_advisory_xact_lock(hashtextextended('partywall.inventory:' || partywall_workspace(), 0))",
  );
}

/** Number of the import that was committed last, 0 before the first: what a dry run compares against. */
export async function newestCommit(bulk: BulkConnection): Promise<number> {
  const [row] = await bulk.query<{ number: number }>(
    "select number from import where state = 'committed' order by finished_at desc, number desc limit 1",
  );
  return row?.number ?? 0;
}

/** The bytes of an import's file, one stored chunk after the other. */
export async function* fileChunks(bulk: BulkConnection, id: string): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq++) {
    const [row] = await bulk.query<{ bytes: Buffer }>(
      "select bytes from import_file where import_id = $1 and seq = $2",
      [id, seq],
    );
    if (row === undefined) return;
    yield row.bytes;
  }
}

/** Replaces the issues that the last dry run found, and forgets its changes. */
export async function replaceIssues(bulk: BulkConnection, id: string, issues: readonly InputIssue[]): Promise<void> {
  await bulk.execute("delete from import_issue where import_id = $1", [id]);
  await bulk.execute("delete from import_change where import_id = $1", [id]);
  await bulk.copyRowsInto(
    "import_issue",
    ["import_id", "seq", "severity", "code", "row_number", "column_name", "value", "params"],
    issueLines(id, issues),
  );
}

/** Adds changes after those already there; returns how many there are then. */
export async function appendChanges(
  bulk: BulkConnection,
  id: string,
  first: number,
  changes: Iterable<ImportChange>,
): Promise<number> {
  let seq = first;
  function* lines() {
    for (const change of changes) {
      const fields = change.type === "changed" ? JSON.stringify(change.fields) : null;
      const row = change.type === "missing" ? null : change.row;
      yield [id, seq++, change.type, change.key, change.kind, change.name, change.host, row, fields];
    }
  }
  await bulk.copyRowsInto(
    "import_change",
    ["import_id", "seq", "type", "key", "kind", "name", "host", "row_number", "fields"],
    lines(),
  );
  return seq;
}

function* issueLines(id: string, issues: readonly InputIssue[]) {
  let seq = 0;
  for (const issue of issues) {
    const params = issue.params === undefined ? null : JSON.stringify(issue.params);
    yield [id, seq++, issue.severity, issue.code, issue.row, issue.column, issue.value, params];
  }
}

/**
 * Moves an import on, if it is still in one of the states it is moved from: false where it is not
 * (discarded meanwhile, or another job was faster). What is left out stays as it is.
 */
export async function setImport(
  bulk: BulkConnection,
  id: string,
  set: {
    readonly from: readonly ImportState[];
    readonly state: ImportState;
    /** What `auto_commit` was when the job read it: not moved where somebody asked for the commit meanwhile. */
    readonly autoCommit?: boolean;
    readonly rows?: number;
    readonly counts?: ImportCounts;
    readonly issueTotal?: number;
    readonly changeTotal?: number;
    readonly baseNumber?: number;
    readonly nowInstant?: Date;
    readonly failure?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
    readonly finished?: boolean;
  },
): Promise<boolean> {
  const moved = await bulk.execute(
    `update import set state = $2, rows_done = coalesce($3, rows_done), rows_total = coalesce($3, rows_total),
        counts = coalesce($4, counts), issue_total = coalesce($5, issue_total),
        change_total = coalesce($6, change_total), base_number = coalesce($7, base_number),
        now_instant = coalesce($8, now_instant), failure = coalesce($9, failure),
        finished_at = case when $10 then clock_timestamp() else finished_at end
      where id = $1 and state = any($11) and auto_commit = coalesce($12, auto_commit)`,
    [
      id,
      set.state,
      set.rows ?? null,
      set.counts === undefined ? null : JSON.stringify(set.counts),
      set.issueTotal ?? null,
      set.changeTotal ?? null,
      set.baseNumber ?? null,
      set.nowInstant ?? null,
      set.failure === undefined ? null : JSON.stringify(set.failure),
      set.finished ?? false,
      set.from,
      set.autoCommit ?? null,
    ],
  );
  return moved === 1;
}
