import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client, type QueryResultRow } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { type CopyValue, copyChunks } from "./copy-text";

/** Milliseconds. A bulk statement may take minutes; waiting for a lock, or idling in a transaction, may not. */
const STATEMENT_TIMEOUT = 30 * 60_000;
const LOCK_TIMEOUT = 10 * 60_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 5 * 60_000;

/**
 * One connection outside the pool, for COPY and for transactions that last: Prisma's
 * interactive transaction is made for short ones, and cannot COPY.
 */
export class BulkConnection {
  private constructor(private readonly client: Client) {}

  static async open(url: string, applicationName: string): Promise<BulkConnection> {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      application_name: `${applicationName}-bulk`,
    });
    // A broken connection also rejects the query under way: that is where it is handled.
    client.on("error", () => {});
    await client.connect();
    return new BulkConnection(client);
  }

  /**
   * Runs `work` in one transaction that sees `workspaceId` alone: commits when it resolves,
   * rolls back when it throws.
   */
  async transaction<T>(workspaceId: string, work: () => Promise<T>): Promise<T> {
    await this.client.query("begin");
    try {
      await this.client.query(
        `select set_config('partywall.workspace', $1, true), set_config('statement_timeout', $2, true),
          set_config('lock_timeout', $3, true), set_config('idle_in_transaction_session_timeout', $4, true)`,
        [workspaceId, `${STATEMENT_TIMEOUT}`, `${LOCK_TIMEOUT}`, `${IDLE_IN_TRANSACTION_TIMEOUT}`],
      );
      const result = await work();
      await this.client.query("commit");
      return result;
    } catch (error) {
      await this.client.query("rollback").catch(() => {});
      throw error;
    }
  }

  /** Begins a transaction that only reads and sees `workspaceId` alone; it ends when the connection is closed. */
  async beginReading(workspaceId: string): Promise<void> {
    await this.client.query("begin isolation level repeatable read read only");
    await this.client.query("select set_config('partywall.workspace', $1, true)", [workspaceId]);
  }

  async query<R extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const result = await this.client.query<R>(text, [...values]);
    return result.rows;
  }

  /** Number of rows that the statement touched. */
  async execute(text: string, values: readonly unknown[] = []): Promise<number> {
    const result = await this.client.query(text, [...values]);
    return result.rowCount ?? 0;
  }

  /** Streams the answer of `copy (…) to stdout` as chunks of bytes. */
  copyOut(text: string): AsyncIterable<Buffer> {
    return this.client.query(copyTo(text));
  }

  /** Sends chunks in COPY's text format; they are pulled no faster than Postgres takes them. */
  async copyIn(text: string, chunks: Iterable<string | Buffer> | AsyncIterable<string | Buffer>): Promise<void> {
    await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 2 }), this.client.query(copyFrom(text)));
  }

  /**
   * Adds rows to a table that is walled by row-level security, which COPY refuses for everyone it binds:
   * they are copied into a temporary table, and moved from there through the wall.
   */
  async copyRowsInto(table: string, columns: readonly string[], rows: Iterable<readonly CopyValue[]>): Promise<void> {
    const names = columns.map((column) => `"${column}"`).join(", ");
    await this.client.query(
      `create temporary table incoming on commit drop as select ${names} from ${table} with no data`,
    );
    await this.copyIn(`copy incoming (${names}) from stdin`, copyChunks(rows));
    await this.client.query(
      `insert into ${table} (workspace_id, ${names}) select partywall_workspace(), ${names} from incoming`,
    );
    await this.client.query("drop table incoming");
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => {});
  }
}
