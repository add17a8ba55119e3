import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { unreadableLimit } from "@/lib/env";
import { LauncherFailure } from "../failure";

/** What the environment says about a start. */
export type Settings = {
  root: string;
  host: string;
  port: number;
  /** The address people open; an unspecified host is shown as this machine. */
  url: string;
  dataDir: string;
  /** The user's own Postgres, or `null` for the embedded one. */
  databaseUrl: string | null;
  appUrl: string | undefined;
  isRemote: boolean;
};

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new LauncherFailure("port-invalid", { port: text });
  return port;
}

function browsable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return isIP(host) === 6 ? `[${host}]` : host;
}

/**
 * Where the embedded database lives: beside the code, except for root, whose Postgres runs as another user and may
 * not be able to enter the checkout.
 */
export function dataFolder(root: string, env: NodeJS.ProcessEnv): string {
  const told = env["PARTYWALL_DATA_DIR"];
  if (told) return resolve(told);
  if (process.getuid?.() !== 0) return join(root, ".partywall");
  return join("/var/lib/partywall", createHash("sha256").update(root).digest("hex").slice(0, 12));
}

/** Reads the environment; fails with `port-invalid`, `setting-invalid` or `host-not-loopback`. */
export function readSettings(root: string, env: NodeJS.ProcessEnv): Settings {
  const host = (env["HOST"] || "127.0.0.1").replace(/^\[(.*)\]$/, "$1");
  const port = readPort(env["PORT"] || "3000");
  const isRemote = !isLoopback(host);
  const unreadable = unreadableLimit(env);
  if (unreadable !== null)
    throw new LauncherFailure("setting-invalid", { name: unreadable, value: env[unreadable] ?? "" });
  if (isRemote && env["PARTYWALL_ALLOW_REMOTE"] !== "1") throw new LauncherFailure("host-not-loopback", { host });
  return {
    root,
    host,
    port,
    url: `http://${browsable(host)}:${port}`,
    dataDir: dataFolder(root, env),
    databaseUrl: env["DATABASE_URL"] || null,
    appUrl: env["PARTYWALL_APP_URL"] || undefined,
    isRemote,
  };
}
