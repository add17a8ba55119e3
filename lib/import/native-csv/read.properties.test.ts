import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputIssue } from "@/lib/domain/report/report";
import { readNativeCsv } from "./read";
import { csvHeader, csvRow } from "./write";

async function read(chunks: Iterable<string | Uint8Array>) {
  const rows: string[][] = [];
  const issues: InputIssue[] = [];
  await readNativeCsv(chunks, {
    columns: () => undefined,
    row: (cells) => rows.push(cells),
    issue: (issue) => issues.push(issue),
  });
  return { rows, issues };
}

function* pieces(data: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", '"', ",", ";", "\t", "\n", "\r", "'", "=", "ä", "€", "🖥"),
  maxLength: 8,
});
const table = fc.array(fc.tuple(fc.constant("vm"), text, text, text), { maxLength: 8 });
const HEADER = ["kind", "name", "os", "owner"];

describe("reading what another program wrote", () => {
  it("gives the cells of every table, whatever separator, line break and size of chunk", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, newline, isQuoted, size) => {
          const cell = (content: string) =>
            isQuoted || /[",;\t\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
          const csv = [HEADER, ...rows].map((row) => row.map(cell).join(delimiter)).join(newline);
          const result = await read(pieces(new TextEncoder().encode(csv), size));
          expect(result.issues).toEqual([]);
          expect(result.rows).toEqual(rows);
          expect(result.rows).toEqual(parse(csv, { delimiter, record_delimiter: newline, from: 2 }));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("agrees with another reader on what the export writes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (drawn) => {
        const csv = csvHeader() + drawn.map(([name, os]) => csvRow({ kind: "vm", name, os })).join("");
        const { rows, issues } = await read([csv]);
        expect(issues).toEqual([]);
        expect(rows).toEqual(parse(csv, { from: 2 }));
      }),
      { numRuns: 500 },
    );
  });
});
