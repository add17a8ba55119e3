import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import { escapeFormula } from "@/lib/domain/inventory/formula";

const QUOTED = /[",\r\n]|^\s|\s$/;

/** The header of the native CSV: every field, in the order of the vocabulary. */
export function csvHeader(): string {
  return `${FIELD_NAMES.join(",")}\r\n`;
}

/** One row (RFC 4180) from canonical cells; a cell that a spreadsheet would run gets an apostrophe, which import takes off again. */
export function csvRow(cells: Readonly<Partial<Record<FieldName, string>>>): string {
  return `${FIELD_NAMES.map((field) => csvCell(cells[field] ?? "")).join(",")}\r\n`;
}

function csvCell(text: string): string {
  const safe = escapeFormula(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
