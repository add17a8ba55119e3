import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentFingerprint } from "../bootstrap/fingerprint.mjs";
import { LauncherFailure } from "../failure";
import { withLock } from "../process-lock.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

function fingerprint(root: string): string {
  const baked = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  return contentFingerprint(root, SOURCES, JSON.stringify(baked.sort()));
}

/** The built server. */
export function serverScript(root: string): string {
  return join(root, ".next", "standalone", "server.js");
}

/** Builds the application unless the last build was made of the same sources. Fails with `build-failed`. */
export async function buildWhenChanged(root: string, signal: AbortSignal, onBuild: () => void): Promise<void> {
  await withLock(join(root, ".partywall", "build.lock"), async () => {
    const stamp = join(root, ".next", "partywall-sources");
    const sources = fingerprint(root);
    if (existsSync(serverScript(root)) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
    onBuild();
    rmSync(stamp, { force: true });
    const { code, output } = await nextBuild(root, signal);
    if (signal.aborted) return;
    if (code !== 0) {
      process.stderr.write(output);
      throw new LauncherFailure(/ENOSPC|No space left/.test(output) ? "disk-full" : "build-failed", { path: root });
    }
    addStaticFiles(root);
    writeFileSync(stamp, sources);
  });
}

// Next leaves them out, for those who serve them from elsewhere.
function addStaticFiles(root: string): void {
  const standalone = join(root, ".next", "standalone");
  cpSync(join(root, ".next", "static"), join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(join(root, "public"))) cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
}

function nextBuild(root: string, signal: AbortSignal): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stop = () => child.kill("SIGKILL");
    process.once("exit", stop);
    signal.addEventListener("abort", stop);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", stop);
      signal.removeEventListener("abort", stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
