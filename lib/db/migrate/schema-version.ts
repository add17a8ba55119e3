import { join } from "node:path";
import { checkoutRoot } from "@/lib/checkout-root";
import type { Tx } from "../database";
import { readMigrations } from "./migrations";

/** Whether the newest migration of this version was applied. Asked with the app's role, which may read the history. */
export async function schemaVersion(tx: Tx): Promise<"current" | "behind"> {
  const newest = readMigrations(join(checkoutRoot(), "prisma", "migrations")).at(-1);
  const [history] = await tx.$queryRaw<{ readable: boolean }[]>`
    select coalesce(has_table_privilege(to_regclass('_prisma_migrations'), 'select'), false) as readable`;
  if (newest === undefined || history?.readable !== true) return "behind";
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations
    where migration_name = ${newest.name} and finished_at is not null and rolled_back_at is null`;
  return rows.length > 0 ? "current" : "behind";
}
