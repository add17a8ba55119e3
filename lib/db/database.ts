import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { BulkConnection } from "./bulk/bulk-connection";
import { type Prisma, PrismaClient } from "./generated/client";

/** What a verb writes and reads with, inside its transaction. */
export type Tx = Prisma.TransactionClient;

/** Milliseconds, except `poolSize`. Each has its default below: none is left to a library's choice. */
export interface DatabaseOptions {
  readonly poolSize?: number;
  /** How long a request waits for a free connection before it is told that we are busy. */
  readonly connectTimeout?: number;
  readonly statementTimeout?: number;
  readonly lockTimeout?: number;
  readonly idleInTransactionTimeout?: number;
  readonly applicationName?: string;
}

const DEFAULTS = {
  poolSize: 10,
  connectTimeout: 2_000,
  statementTimeout: 15_000,
  lockTimeout: 5_000,
  idleInTransactionTimeout: 30_000,
  applicationName: "partywall",
} as const satisfies Required<DatabaseOptions>;

/** A pool of connections for requests, and connections of their own for bulk work. */
export interface Database {
  /**
   * Runs `work` in one transaction that sees `workspaceId` alone.
   * Throws what Postgres or Prisma threw; `databaseFailure` names it.
   */
  transaction<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` with the hash of a presented token (hex) set, and no workspace: only that token's row is seen. */
  tokenTransaction<T>(tokenHash: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A connection outside the pool, for COPY and long transactions. The caller closes it. */
  bulk(): Promise<BulkConnection>;
  /** Resolves when Postgres answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens lazily: no connection is made before the first use. `url` names the app's role, which owns nothing. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const limits = { ...DEFAULTS, ...options };
  const pool = new Pool({
    connectionString: url,
    max: limits.poolSize,
    connectionTimeoutMillis: limits.connectTimeout,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: limits.applicationName,
  });
  // A connection that breaks while idle is replaced at the next use; unheard, its error would end the process.
  pool.on("error", () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });

  function begin<T>(setting: string, value: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`select set_config(${setting}, ${value}, true),
          set_config('statement_timeout', ${`${limits.statementTimeout}`}, true),
          set_config('lock_timeout', ${`${limits.lockTimeout}`}, true),
          set_config('idle_in_transaction_session_timeout', ${`${limits.idleInTransactionTimeout}`}, true)`;
        return work(tx);
      },
      { maxWait: limits.connectTimeout, timeout: limits.statementTimeout * 2 },
    );
  }

  return {
    transaction: (workspaceId, work) => begin("partywall.workspace", workspaceId, work),
    tokenTransaction: (tokenHash, work) => begin("partywall.token_hash", tokenHash, work),
    bulk: () => BulkConnection.open(url, limits.applicationName),
    async ping() {
      await prisma.$queryRaw`select 1`;
    },
    async close() {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
