import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { runCommand } from "./run-command.mjs";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const MINUTE = 60_000;

/** Where Playwright puts its own download, whether or not it is there. */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The browser to test with: `CHROMIUM_PATH`, one of the system's, or Playwright's own download.
 *
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} exists
 * @param {string | undefined} downloaded
 * @returns {string | undefined}
 */
export function findChromium(env = process.env, exists = existsSync, downloaded = playwrightPath()) {
  const asked = env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== "") return exists(asked) ? asked : undefined;
  return [...SYSTEM_PATHS, downloaded].find((path) => path !== undefined && exists(path));
}

/**
 * How to get a browser on this machine: what we may run ourselves, and what to tell the user otherwise.
 *
 * @param {{ root: boolean, apt: boolean }} machine
 */
export function waysToInstall({ root, apt }) {
  const download = ["npx", ["playwright", "install", "chromium"], 3 * MINUTE];
  const update = ["apt-get", ["update"], 3 * MINUTE];
  const install = ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 8 * MINUTE];
  if (root && apt)
    return { attempts: [[update, install], [download]], advice: "apt-get update && apt-get install -y chromium" };
  const advice = apt ? "sudo apt-get update && sudo apt-get install -y chromium" : "npx playwright install chromium";
  return { attempts: [[download]], advice };
}

/**
 * Finds a browser, or installs one where that is possible.
 *
 * @returns {Promise<{ path: string } | { advice: string, output: string }>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return { advice: `unset CHROMIUM_PATH   # there is no file ${asked}`, output: "" };
  const ways = waysToInstall({ root: process.getuid?.() === 0, apt: existsSync("/usr/bin/apt-get") });
  let output = "";
  for (const steps of ways.attempts) {
    for (const [command, args, limit] of steps) {
      const result = await runCommand(command, args, { limit, env: { DEBIAN_FRONTEND: "noninteractive" } });
      output += result.output;
    }
    const path = findChromium();
    if (path !== undefined) return { path };
  }
  return { advice: ways.advice, output };
}

/**
 * Nothing but the page under test: no sandbox where the kernel refuses it to root, no chatter with other hosts.
 *
 * @param {boolean} root
 */
export function launchArguments(root) {
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const silent = ["--disable-component-update", "--disable-sync"];
  return [...(root ? ["--no-sandbox"] : []), ...quiet, ...silent];
}
