import { appDatabase as poolOfThisProcess } from "@/lib/db/app-database";
import type { Database } from "@/lib/db/database";

/** The database of the running app, for those who may ask services alone. */
export function appDatabase(): Database {
  return poolOfThisProcess();
}
