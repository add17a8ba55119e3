import { createHash, randomUUID } from "node:crypto";
import type { BulkConnection } from "../bulk/bulk-connection";
import type { Database } from "../database";

/** Bytes a chunk of a stored file. */
const CHUNK = 1024 * 1024;

export interface ReceivedFile {
  readonly id: string;
  /** False where the same file of the same source was in flight: `id` is that import. */
  readonly created: boolean;
}

export interface FileToReceive {
  readonly workspaceId: string;
  readonly source: string;
  readonly fileName: string;
  readonly createdBy: string;
  readonly autoCommit: boolean;
  readonly nowInstant: Date | null;
  readonly state: "received" | "committing";
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes. */
  readonly limit: number;
}

/** What the file turned out to be; `after` runs in the same transaction once the import is there. */
export type ReceiveOutcome = ReceivedFile | "too-large" | "empty-file";

/**
 * Streams a file into the database and makes its import, in one transaction: an upload that breaks off
 * leaves nothing. Memory does not grow with the file.
 */
export async function receiveFile(
  db: Database,
  file: FileToReceive,
  after: (bulk: BulkConnection, id: string, sha256: string, size: number) => Promise<void>,
): Promise<ReceiveOutcome> {
  const bulk = await db.bulk();
  const id = randomUUID();
  try {
    return await bulk.transaction(file.workspaceId, async () => {
      const hash = createHash("sha256");
      let size = 0;
      let seq = 0;
      for await (const chunk of rechunked(file.bytes)) {
        size += chunk.length;
        if (size > file.limit) throw new Refused("too-large");
        hash.update(chunk);
        await bulk.execute(
          "insert into import_file (workspace_id, import_id, seq, bytes) values (partywall_workspace(), $1, $2, $3)",
          [id, seq++, chunk],
        );
      }
      if (size === 0) throw new Refused("empty-file");
      const sha256 = hash.digest("hex");
      const [workspace] = await bulk.query<{ number: number }>(
        "update workspace set next_import = next_import + 1 returning next_import - 1 as number",
      );
      const made = await bulk.execute(
        `insert into import (workspace_id, id, number, source, file_name, sha256, size_bytes, state, auto_commit, now_instant, created_by)
          values (partywall_workspace(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
          on conflict (workspace_id, source, sha256) where state in ('received', 'parsed', 'dry_run', 'committing')
          do nothing`,
        [
          ...[id, workspace?.number, file.source, file.fileName, sha256, size],
          ...[file.state, file.autoCommit, file.nowInstant, file.createdBy],
        ],
      );
      if (made === 0) throw new InFlight(sha256);
      await after(bulk, id, sha256, size);
      return { id, created: true };
    });
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    if (error instanceof InFlight) return { id: await inFlight(db, file, error.sha256, id), created: false };
    throw error;
  } finally {
    await bulk.close();
  }
}

async function inFlight(db: Database, file: FileToReceive, sha256: string, otherwise: string): Promise<string> {
  const found = await db.transaction(file.workspaceId, (tx) =>
    tx.import.findFirst({ where: { source: file.source, sha256 }, orderBy: { number: "desc" }, select: { id: true } }),
  );
  return found?.id ?? otherwise;
}

async function* rechunked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const part of bytes) {
    if (part.length === 0) continue;
    parts.push(part);
    held += part.length;
    if (held < CHUNK) continue;
    yield Buffer.concat(parts);
    parts = [];
    held = 0;
  }
  if (held > 0) yield Buffer.concat(parts);
}

class Refused extends Error {
  constructor(readonly reason: "too-large" | "empty-file") {
    super(reason);
  }
}

class InFlight extends Error {
  constructor(readonly sha256: string) {
    super("in flight");
  }
}
