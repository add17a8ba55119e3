import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { checkoutRoot } from "@/lib/checkout-root";
import { assessCommand } from "@/lib/cli/assess/assess";
import type { InputIssue } from "@/lib/domain/report/report";
import { readNativeCsv } from "@/lib/import/native-csv/read";

/**
 * Files that other programs wrote: inspections, scans, spreadsheets. They are no part of the repository; where the
 * folder beside the checkout is missing there is nothing to read, and the name of the test says so.
 */
const FOLDER = resolve(checkoutRoot(), process.env["PARTYWALL_FOREIGN_FILES"] ?? "../shared/samples");
const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];
const OF = FILES.length === 0 ? "no file, as the folder is not there" : `${FILES.length} files`;

async function assessText(file: string, language: "en" | "de") {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await assessCommand([file], { stdin: new PassThrough(), stdout, stderr, language, now: Date.now });
  stdout.end();
  stderr.end();
  return { code, output: (await output).join("") };
}

describe(`files of other programs (${OF})`, () => {
  it("are refused by assess with an error that says which columns an inventory needs", async () => {
    for (const file of FILES) {
      const { code, output } = await assessText(file, "en");
      expect(code, file).toBe(1);
      expect(output, file).toMatch(/error(, row \d+)?: .*(columns kind and name|empty|text)/);
      const german = await assessText(file, "de");
      expect(german.output, file).toMatch(/Fehler(, Zeile \d+)?: .*(Spalten|leer|Text)/);
    }
  });

  it("yield no row to the reader of the CSV, and at least one error", async () => {
    for (const file of FILES) {
      const issues: InputIssue[] = [];
      let rows = 0;
      await readNativeCsv(createReadStream(file), {
        columns: () => undefined,
        row: () => rows++,
        issue: (issue) => issues.push(issue),
      });
      expect(rows, file).toBe(0);
      expect(
        issues.some(({ severity }) => severity === "error"),
        file,
      ).toBe(true);
    }
  });
});
