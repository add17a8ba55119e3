import { type Database, openDatabase } from "./database";

declare global {
  // One pool for each process: Next loads a module once for each bundle.
  var partywallDatabase: Database | undefined;
}

/** The database of the running app. Throws where the launcher did not say which. */
export function appDatabase(): Database {
  const known = globalThis.partywallDatabase;
  if (known !== undefined) return known;
  const url = process.env["PARTYWALL_DATABASE_URL"];
  if (url === undefined || url === "")
    throw new Error("PARTYWALL_DATABASE_URL is not set: start the app with npm start");
  const opened = openDatabase(url);
  globalThis.partywallDatabase = opened;
  return opened;
}
