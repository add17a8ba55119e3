import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileHash } from "./fingerprint.mjs";

const schema = (root) => join(root, "prisma/schema.prisma");
const stampFile = (root) => join(root, "lib/db/generated/.generated-from");

function stamp(root) {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/prisma/package.json"), "utf8"));
  return `${version} ${fileHash(schema(root))}`;
}

/** Whether the generated database client belongs to the schema (or there is no schema). */
export function clientIsCurrent(root) {
  if (!existsSync(schema(root))) return true;
  try {
    return readFileSync(stampFile(root), "utf8") === stamp(root);
  } catch {
    return false;
  }
}

/** Generates the database client, which needs no network; returns null, or what prisma said. */
export function generateClient(root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/prisma/build/index.js"), "generate"],
    { cwd: root, encoding: "utf8", env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" } },
  );
  if (status !== 0) return `${stdout}${stderr}`.trim().slice(-600);
  writeFileSync(stampFile(root), stamp(root));
  return null;
}
