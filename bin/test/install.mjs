import { readFileSync } from "node:fs";
import { join } from "node:path";

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lock file asks for, tools included (`npm start` may have left them out).
 * Optional packages are those of other platforms, and may be missing.
 *
 * @param {string} root the checkout
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === "" ||
      present[path]?.version === version ||
      (present[path] === undefined && (optional === true || devOptional === true || peer === true)),
  );
}
