import { once } from "node:events";
import type { Failure } from "@/lib/domain/views/failure";
import { failureSentence } from "./texts";
import { EXIT } from "./with-session";

/** Writes a stream of text to standard output, no faster than it is read. */
export async function writeOut(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** Says on stderr what a verb did not do, and how the command ends. */
export function failed(failure: Failure): number {
  process.stderr.write(`${failureSentence(failure)}\n`);
  return failure.code === "unavailable" || failure.code === "busy" ? EXIT.database : EXIT.failed;
}

/** Says on stderr how the command is called. */
export function wrongUsage(text: string): number {
  process.stderr.write(`${text}\n`);
  return EXIT.usage;
}

/** One line of progress that replaces the last; only where somebody watches. */
export function progressLine() {
  let shown = "";
  const isWatched = process.stderr.isTTY === true;
  return {
    show(text: string): void {
      if (!isWatched || text === shown) return;
      shown = text;
      process.stderr.write(`\r\x1b[2K${text}`);
    },
    end(): void {
      if (shown !== "") process.stderr.write("\r\x1b[2K");
      shown = "";
    },
  };
}
