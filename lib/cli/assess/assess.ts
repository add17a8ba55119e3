import { once } from "node:events";
import { createReadStream } from "node:fs";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { assess } from "@/lib/domain/report/assess";
import type { InputIssue } from "@/lib/domain/report/report";
import { reportChunks } from "@/lib/domain/report/report-json";
import { readNativeCsv } from "@/lib/import/native-csv/read";
import { parseArguments } from "./options";
import { textsOf } from "./texts";

/** Bytes to read at once: large files take fewer turns. */
const READ = 256 * 1024;

export interface AssessIo {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The language where the arguments name none. */
  readonly language: "en" | "de";
  readonly now: () => number;
}

/** Writes, and waits where the reader is behind. */
async function writeAll(stream: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
}

/**
 * `assess FILE [--now INSTANT] [--json] [--lang en|de]`: reads a native CSV and prints its assessment,
 * without a database. With `--json` the report goes to stdout and the issues of the input to stderr.
 * @returns 0, 1 where the file cannot be read or has errors (what could be read is printed all the same), 2 for
 * wrong usage
 */
export async function assessCommand(argv: readonly string[], io: AssessIo): Promise<number> {
  const parsed = parseArguments(argv);
  if ("wrong" in parsed) {
    const text = textsOf(io.language);
    if (parsed.wrong === "badNow") io.stderr.write(`${text("assess.badNow", { value: parsed.value })}\n`);
    io.stderr.write(`${text("assess.usage")}\n`);
    return 2;
  }
  const text = textsOf(parsed.language ?? io.language);
  const builder = new EstateBuilder();
  const fileIssues: InputIssue[] = [];
  try {
    await readNativeCsv(parsed.file === "-" ? io.stdin : createReadStream(parsed.file, { highWaterMark: READ }), {
      columns: (columns) => builder.useColumns(columns),
      row: (cells, rowNumber) => builder.addTuple(cells, rowNumber),
      issue: (issue) => fileIssues.push(issue),
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    io.stderr.write(`${text("assess.unreadableFile", { file: parsed.file })}\n`);
    return 1;
  }
  const { estate, issues: rowIssues } = builder.build();
  const issues = [...fileIssues, ...rowIssues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const assessment = assess(estate, { now: parsed.now ?? io.now() });
  // The words are loaded only where they are needed: most of a small run is loading.
  if (parsed.json) await writeAll(io.stdout, reportChunks(assessment));
  const { assessmentText, issuesText } = await import("./print");
  if (!parsed.json) await writeAll(io.stdout, [assessmentText(assessment, text)]);
  await writeAll(parsed.json ? io.stderr : io.stdout, [
    issues.length === 0 || parsed.json ? "" : "\n",
    issuesText(issues, text),
  ]);
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
