import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { quickFingerprint } from "./fingerprint.mjs";

const ENTRIES = {
  main: "lib/cli/main.ts",
  worker: "lib/services/jobs/worker.ts",
  "child-process": "lib/launcher/child-process.ts",
  bench: "bench/main.ts",
};
const SOURCES = ["lib", "prisma", "bench", "tsconfig.json", "package-lock.json"];
const KEPT = 3;
const DAY = 24 * 60 * 60 * 1000;

const parent = (root) => join(root, ".partywall/bundle");

/** The folder that holds (or will hold) the bundle of the present sources. */
export function bundleFolder(root) {
  return join(parent(root), quickFingerprint(root, SOURCES, process.versions.node));
}

export function mainOf(folder) {
  return pathToFileURL(join(folder, "main.mjs")).href;
}

/** Bundles the command line and the worker. Written aside and moved into place: nobody runs half a bundle. */
export async function bundle(root) {
  const { build, stop } = await import("esbuild");
  const folder = bundleFolder(root);
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const entries = Object.entries(ENTRIES).filter(([, path]) => existsSync(join(root, path)));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(entries),
      outdir: partial,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      packages: "external",
      alias: { "@": root },
      jsx: "automatic",
      sourcemap: "linked",
      logLevel: "error",
      // It guards files that are bound to Next, and throws everywhere else.
      plugins: [
        {
          name: "server-only",
          setup(plugin) {
            plugin.onResolve({ filter: /^server-only$/ }, () => ({ path: "server-only", namespace: "empty" }));
            plugin.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
          },
        },
      ],
    });
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    await stop();
    rmSync(partial, { recursive: true, force: true });
  }
  removeOld(root);
  return folder;
}

// A running process may still load parts of an older bundle.
function removeOld(root) {
  const folders = readdirSync(parent(root)).map((name) => join(parent(root), name));
  const byAge = folders.map((path) => [path, statSync(path).mtimeMs]).sort(([, a], [, b]) => b - a);
  for (const [path, time] of byAge.slice(KEPT)) {
    if (time < Date.now() - DAY) rmSync(path, { recursive: true, force: true });
  }
}
