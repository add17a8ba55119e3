import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "../process-lock.mjs";
import type { Settings } from "./settings";

/** The right to run on this data, or who has it. */
export type Claim = { publish(url: string): void; release(): void } | { heldBy: number; url: string | null };

/**
 * One Partywall at a time on an embedded database; on the user's own Postgres any number, each on its port.
 */
export function claim({ dataDir, root, databaseUrl, host, port }: Settings): Claim {
  const replica = databaseUrl
    ? createHash("sha256").update(`${host} ${port} ${databaseUrl}`).digest("hex").slice(0, 12)
    : "";
  const folder = databaseUrl ? join(root, ".partywall") : dataDir;
  const name = replica ? `start-${replica}` : "start";
  const addressFile = join(folder, `${name}.url`);
  const lock = tryLock(join(folder, `${name}.lock`));
  if ("heldBy" in lock) {
    return { heldBy: lock.heldBy, url: existsSync(addressFile) ? readFileSync(addressFile, "utf8") : null };
  }
  rmSync(addressFile, { force: true });
  return {
    publish: (url) => writeFileSync(addressFile, url),
    release() {
      rmSync(addressFile, { force: true });
      lock.release();
    },
  };
}
