import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { deploy } from "@/lib/db/migrate/deploy";
import { startPostgres } from "@/lib/launcher/embedded-postgres";
import { withDatabase } from "./server-address";

const TEMPLATE = "template_partywall";

declare module "vitest" {
  interface ProvidedContext {
    /** Connects to the test server as owner, and the migrated database that others are cloned from. */
    postgres: { readonly ownerUrl: string; readonly template: string };
  }
}

/** One Postgres for the whole run, with one migrated database: tests clone it, which takes milliseconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "partywall-integration-"));
  // Root runs Postgres as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, "pg"), durable: false });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await createTemplate(postgres.ownerUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("postgres", { ownerUrl: postgres.ownerUrl, template: TEMPLATE });
  return stop;
}

async function createTemplate(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`create database ${TEMPLATE}`);
    await deploy({ ownerUrl: withDatabase(ownerUrl, TEMPLATE) });
  } finally {
    await owner.end();
  }
}
