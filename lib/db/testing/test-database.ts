import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { deploy } from "@/lib/db/migrate/deploy";
import { withDatabase } from "./server-address";

/** A migrated database that nobody else uses. */
export interface TestDatabase {
  /** Logs in as the role that owns the tables: row-level security does not bind it. */
  readonly ownerUrl: string;
  /** Logs in as the app does. */
  readonly appUrl: string;
}

let ofThisWorker: Promise<TestDatabase> | undefined;

/**
 * The database of this test file, made at the first call. Tests of one file share it, so keep them apart by a
 * workspace each; where that is not enough, `freshDatabase()` gives another.
 */
export function testDatabase(): Promise<TestDatabase> {
  ofThisWorker ??= freshDatabase();
  return ofThisWorker;
}

/** A new database for each call, cloned from the migrated template; it goes with the server. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { ownerUrl, template } = inject("postgres");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`create database ${name} template ${template}`);
  } finally {
    await owner.end();
  }
  const address = withDatabase(ownerUrl, name);
  // Privileges and settings of a database are not cloned with it.
  const { appUrl } = await deploy({ ownerUrl: address });
  return { ownerUrl: address, appUrl };
}
