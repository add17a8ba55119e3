import { join } from "node:path";
import { checkoutRoot } from "@/lib/checkout-root";
import { parseDatabaseUrl, shownAddress } from "@/lib/db/migrate/connect";
import { deploy } from "@/lib/db/migrate/deploy";
import { type EmbeddedPostgres, startPostgres } from "./embedded-postgres";
import { dataFolder } from "./start/settings";

/** A database at this version, ready for the app; `embedded` is `null` for the user's own. */
export type OpenDatabase = {
  appUrl: string;
  ownerUrl: string;
  embedded: EmbeddedPostgres | null;
  close(): Promise<"stopped" | "shared">;
};

export type OpenDatabaseOptions = {
  onStep?: (
    step: "database" | "recovering" | "external" | "migrating",
    values: Record<string, string | number>,
  ) => void;
  env?: NodeJS.ProcessEnv;
};

/**
 * Opens the database that the environment names (`DATABASE_URL`, else the embedded one, started or joined), and brings
 * it to this version. For commands that need it, whether Partywall runs or not:
 *
 *     const database = await openDatabase();
 *     try { … database.appUrl … } finally { await database.close(); }
 */
export async function openDatabase({ onStep, env = process.env }: OpenDatabaseOptions = {}): Promise<OpenDatabase> {
  const external = env["DATABASE_URL"];
  const embedded = external ? null : await openEmbedded(env, onStep);
  const ownerUrl = external || embedded?.ownerUrl || "";
  try {
    if (external) onStep?.("external", { address: shownAddress(parseDatabaseUrl(external)) });
    const { appUrl } = await deploy({
      ownerUrl,
      appUrl: external ? env["PARTYWALL_APP_URL"] || undefined : undefined,
      appPassword: embedded?.appPassword,
      onApply: (count) => onStep?.("migrating", { count }),
    });
    return { appUrl, ownerUrl, embedded, close: async () => (await embedded?.stop()) ?? "stopped" };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function openEmbedded(env: NodeJS.ProcessEnv, onStep: OpenDatabaseOptions["onStep"]): Promise<EmbeddedPostgres> {
  return startPostgres({
    dataDir: join(dataFolder(checkoutRoot(), env), "postgres"),
    onStart: (joining) => onStep?.(joining ? "recovering" : "database", {}),
  });
}
