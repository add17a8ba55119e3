import { spawn } from "node:child_process";

const running = new Set();

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Ends every command still running, with all its children. */
export function stopCommands() {
  for (const child of running) killGroup(child, "SIGTERM");
}

/**
 * Runs a command in a process group of its own and keeps its output. After `limit` milliseconds the whole group is
 * asked to end, and killed ten seconds later.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ limit: number, env?: Record<string, string | undefined>, cwd?: string }} options
 * @returns {Promise<{ exitCode: number | null, output: string }>} `exitCode` is null when it was killed or never started
 */
export function runCommand(command, args, { limit, env = {}, cwd = process.cwd() }) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    let hardStop;
    const softStop = setTimeout(() => {
      chunks.push(Buffer.from(`\nstopped after ${Math.round(limit / 1000)} s\n`));
      killGroup(child, "SIGTERM");
      hardStop = setTimeout(() => killGroup(child, "SIGKILL"), 10_000);
    }, limit);
    let settled = false;
    const finish = (exitCode) => {
      if (settled) return;
      settled = true;
      clearTimeout(softStop);
      clearTimeout(hardStop);
      running.delete(child);
      resolve({ exitCode, output: Buffer.concat(chunks).toString("utf8") });
    };
    child.on("error", (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(null);
    });
    // A grandchild may hold the pipes open after the command itself has ended.
    child.on("exit", (code) => setTimeout(() => finish(code), 2000).unref());
    child.on("close", (code) => finish(code));
  });
}
