import { type Database, openDatabase } from "@/lib/db/database";

let opened: Database | undefined;

/** The database of the running app, opened at its first use and shared by all requests. Throws where the launcher named none. */
export function appDatabase(): Database {
  if (opened !== undefined) return opened;
  const url = process.env["PARTYWALL_DATABASE_URL"];
  if (url === undefined) throw new Error("PARTYWALL_DATABASE_URL is not set: start the app with `npm start`");
  opened = openDatabase(url);
  return opened;
}
