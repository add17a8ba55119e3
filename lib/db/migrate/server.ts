import pg from "pg";

/** Whether the server takes a session now; `not yet` covers starting up, shutting down and not there. */
export type Answer = "yes" | "not yet" | "wrong password";

/** Asks a server whose address is our own (5 s at most). */
export async function askServer(url: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return "yes";
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "28P01") return "wrong password";
    return "not yet";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates a database where it is missing. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
