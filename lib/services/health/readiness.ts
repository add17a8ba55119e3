import { setTimeout as sleep } from "node:timers/promises";
import { schemaVersion } from "@/lib/db/migrate/schema-version";
import { appDatabase } from "../app-database";
import { FIRST_WORKSPACE } from "../context";

export type FailingPart = "database" | "migrations";

/** Milliseconds after which a database that has not answered is taken for gone. */
const PATIENCE = 2_000;

/** The part that keeps us from answering requests; `null` = none. Answers within two seconds, and never throws. */
export async function readiness(): Promise<FailingPart | null> {
  const stop = new AbortController();
  try {
    const late = sleep(PATIENCE, "database" as const, { signal: stop.signal });
    return await Promise.race([look(), late]);
  } catch {
    return "database";
  } finally {
    stop.abort();
  }
}

async function look(): Promise<FailingPart | null> {
  const current = await appDatabase()
    .transaction(FIRST_WORKSPACE, (tx) => schemaVersion(tx))
    .catch(() => undefined);
  if (current === undefined) return "database";
  return current === "current" ? null : "migrations";
}
