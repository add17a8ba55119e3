import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DeployError, errorCode, reason } from "./deploy-error";

const STARTING_UP = "57P03";

/** Parses a Postgres address; fails with `database-url-invalid`. */
export function parseDatabaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new DeployError("database-url-invalid");
  }
  return url;
}

/** `host:port/database`, without user and password: what messages may show. */
export function shownAddress(url: URL): string {
  const host = url.searchParams.get("host") ?? url.hostname;
  return `${host}:${url.port || "5432"}${decodeURIComponent(url.pathname)}`;
}

/** Connects, waiting while the server starts up (30 s); fails with `database-unreachable` or `database-login`. */
export async function connect(url: URL): Promise<pg.Client> {
  const address = shownAddress(url);
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({
      connectionString: url.href,
      connectionTimeoutMillis: 10_000,
      application_name: "partywall-deploy",
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const code = errorCode(error);
      if (code === STARTING_UP && attempt < 60) {
        await sleep(500);
        continue;
      }
      const refused = code.startsWith("28") || code === "3D000" || code === "42501";
      throw new DeployError(refused ? "database-login" : "database-unreachable", { address, reason: reason(error) });
    }
  }
}
