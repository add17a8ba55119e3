import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { RowCells } from "@/lib/domain/inventory/estate";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { assess } from "./assess";
import { reportChunks } from "./report-json";

const at = (file: string) => new URL(`./__fixtures__/${file}`, import.meta.url);

/** `UPDATE_GOLDEN=1 npx vitest run golden` writes the report anew; look at the difference before committing it. */
it("the report of the small estate is as it was", () => {
  const [header = "", ...lines] = readFileSync(at("estate.csv"), "utf8").trimEnd().split("\n");
  const names = header.split(",");
  const builder = new EstateBuilder();
  for (const [index, line] of lines.entries()) {
    const cells = line.split(",");
    builder.addRow(Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""])) as RowCells, index + 2);
  }
  const { estate, issues } = builder.build();
  const report = JSON.parse([...reportChunks(assess(estate, { now: Date.UTC(2026, 0, 15) }))].join("")) as object;
  const golden = `${JSON.stringify({ issues, ...report }, null, 1)}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(at("report.json"), golden);
  expect(golden).toBe(readFileSync(at("report.json"), "utf8"));
});
