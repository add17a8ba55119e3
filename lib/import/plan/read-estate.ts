import type { Estate } from "@/lib/domain/inventory/estate";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import type { InputIssue } from "@/lib/domain/report/report";
import { readNativeCsv } from "../native-csv/read";

/** A file as read: what it says, and what is wrong with it. */
export interface FileReading {
  readonly estate: Estate;
  /** Errors first, then by row. */
  readonly issues: readonly InputIssue[];
  readonly errors: number;
  readonly warnings: number;
  /** Records of the file, useless ones included. */
  readonly rows: number;
}

/** Reads a native CSV into an estate. `onRows` hears after each chunk how many rows there were so far. */
export async function readEstate(
  chunks: AsyncIterable<Uint8Array>,
  onRows: (rows: number) => Promise<void>,
): Promise<FileReading> {
  const builder = new EstateBuilder();
  const issues: InputIssue[] = [];
  let rows = 0;
  await readNativeCsv(
    heard(chunks, () => onRows(rows)),
    {
      columns: (columns) => builder.useColumns(columns),
      row(cells, rowNumber) {
        rows++;
        builder.addTuple(cells, rowNumber);
      },
      issue: (issue) => issues.push(issue),
    },
  );
  const built = builder.build();
  const all = [...issues, ...built.issues].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
  const errors = all.filter((issue) => issue.severity === "error").length;
  return { estate: built.estate, issues: all, errors, warnings: all.length - errors, rows };
}

function rank(issue: InputIssue): number {
  return issue.severity === "error" ? 0 : 1;
}

async function* heard(chunks: AsyncIterable<Uint8Array>, each: () => Promise<void>) {
  for await (const chunk of chunks) {
    yield chunk;
    await each();
  }
}
