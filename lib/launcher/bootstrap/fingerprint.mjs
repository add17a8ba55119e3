import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCE = /\.(ts|tsx|mts|mjs|json|css|sql|prisma|svg|png|ico|sh|txt|woff2|webmanifest)$/;
const ASIDE = /(^|\/)(generated|__golden__|__fixtures__)(\/|$)|\.test\.tsx?$/;

function* filesBelow(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) yield [path, stat];
  else if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) {
      const below = `${path}/${name}`;
      if (!ASIDE.test(below) && (SOURCE.test(name) || !name.includes("."))) yield* filesBelow(root, below);
    }
  }
}

/** Changes when a file below the paths does, by time and size: reads no content. */
export function quickFingerprint(root, paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) {
    for (const [name, stat] of filesBelow(root, path)) hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 20);
}

/** Changes when the content of a file below the paths does; a new checkout of the same content is the same. */
export function contentFingerprint(root, paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) {
    for (const [name, stat] of filesBelow(root, path)) {
      hash.update(`${name}\0${stat.size}\0`).update(readFileSync(join(root, name)));
    }
  }
  return hash.digest("hex");
}

export function fileHash(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
