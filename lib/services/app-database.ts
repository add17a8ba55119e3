import { type Database, openDatabase } from "@/lib/db/database";

const held: { database?: Database; url?: string } = {};

/** The pool of this process, on the database that the launcher names in `PARTYWALL_DATABASE_URL`. */
export function appDatabase(): Database {
  const url = process.env["PARTYWALL_DATABASE_URL"];
  if (url === undefined || url === "") throw new Error("PARTYWALL_DATABASE_URL is not set: start with bin/partywall start");
  if (held.database === undefined || held.url !== url) {
    held.database = openDatabase(url);
    held.url = url;
  }
  return held.database;
}
