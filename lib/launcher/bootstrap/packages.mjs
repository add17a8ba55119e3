import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileHash } from "./fingerprint.mjs";

const stampFile = (root) => join(root, "node_modules/.partywall-installed");

function writeStamp(root) {
  try {
    writeFileSync(stampFile(root), fileHash(join(root, "package-lock.json")));
  } catch {
    // Somebody else's read-only checkout: the comparison is made again next time.
  }
}

/** Whether npm's own record of what it installed holds every package of the lock file in its version. */
function agrees(root) {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    // Optional packages are those of other platforms.
    ([path, { version, optional, devOptional, peer }]) =>
      path === "" || found[path]?.version === version || (!found[path] && (optional || devOptional || peer)),
  );
}

export function packagesAreCurrent(root) {
  try {
    return readFileSync(stampFile(root), "utf8") === fileHash(join(root, "package-lock.json"));
  } catch {
    return false;
  }
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.[cm]?js$/.test(running) && existsSync(running)) return [process.execPath, [running]];
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)];
  const npm = folders.map((folder) => join(folder, "npm")).find((path) => existsSync(path));
  return npm ? [npm, []] : null;
}

/** Installs the packages of the lock file; returns null, or the failure's code. */
export function installPackages(root, onInstall) {
  if (agrees(root)) {
    writeStamp(root);
    return null;
  }
  const npm = npmCommand();
  if (npm === null) return "npm-missing";
  onInstall();
  const [program, first] = npm;
  // npm's own words go to stderr: stdout belongs to the command.
  const { status } = spawnSync(
    program,
    [...first, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) return "install-failed";
  writeStamp(root);
  return null;
}
