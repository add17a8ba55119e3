import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { checkoutRoot } from "@/lib/checkout-root";

export interface Measured {
  /** From before the process was started until after its end. */
  readonly milliseconds: number;
  /** Bytes. */
  readonly peakMemory: number;
}

/** Runs a program of Node.js with its output in a file. Throws where it fails. */
export async function measure(args: readonly string[], output: string): Promise<Measured> {
  const preloaded = pathToFileURL(join(checkoutRoot(), "bench/peak-memory.mjs")).href;
  const target = openSync(output, "w");
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", preloaded, ...args], {
      stdio: ["ignore", target, "inherit", "pipe"],
    });
    const told = child.stdio[3];
    const [memory, [code]] = await Promise.all([
      told && "on" in told ? text(told as NodeJS.ReadableStream) : "",
      once(child, "exit"),
    ]);
    const milliseconds = performance.now() - started;
    if (code !== 0)
      throw new Error(`${args.join(" ")} ended with ${code}: ${readFileSync(output, "utf8").slice(0, 500)}`);
    return { milliseconds, peakMemory: Number(memory) };
  } finally {
    closeSync(target);
  }
}
