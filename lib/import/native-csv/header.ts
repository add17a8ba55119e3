import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import type { InputIssue } from "@/lib/domain/report/report";
import { MAX_COLUMNS } from "./limits";

const FIELDS_BY_NAME = new Map<string, FieldName>(FIELD_NAMES.map((field) => [field, field]));

/** Names that mean something to JavaScript itself: no inventory has them by accident. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Unknown columns that are named one by one. */
const NAMED_UNKNOWN = 50;

/** Characters of a header that an issue quotes. */
const QUOTED = 100;

export interface Header {
  /** By column; `null` = ignored. */
  readonly columns: readonly (FieldName | null)[];
  readonly issues: readonly InputIssue[];
}

/** The separator of a file: the one that its first line has most of. */
export function separatorOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return [",", ";", "\t"].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** Reads the header record. Errors among its issues mean that the rows cannot be read. */
export function readHeader(cells: readonly string[], rowNumber: number): Header {
  const issues: InputIssue[] = [];
  const issue = (severity: InputIssue["severity"], code: string, column: string, params: InputIssue["params"] = {}) =>
    issues.push({
      severity,
      code,
      row: rowNumber,
      column: column.slice(0, QUOTED),
      value: column.slice(0, QUOTED),
      params,
    });
  if (cells.length > MAX_COLUMNS) {
    issues.push({
      severity: "error",
      code: "too-many-columns",
      row: rowNumber,
      column: null,
      value: null,
      params: { count: cells.length, limit: MAX_COLUMNS },
    });
    return { columns: [], issues };
  }
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const first = new Map<string, number>();
  let unknown = 0;
  const columns = names.map((name, index) => {
    if (name === "") return null;
    const earlier = first.get(name);
    if (earlier !== undefined) issue("error", "duplicate-column", name, { first: earlier + 1, second: index + 1 });
    else first.set(name, index);
    if (FORBIDDEN.has(name)) {
      issue("error", "forbidden-column", name);
      return null;
    }
    const field = FIELDS_BY_NAME.get(name) ?? null;
    if (field === null && unknown++ < NAMED_UNKNOWN) issue("warning", "unknown-column", name);
    return field;
  });
  const missing = ["kind", "name"].filter((field) => !first.has(field));
  if (missing.length > 0) {
    const found = names
      .filter((name) => name !== "")
      .slice(0, 8)
      .join(", ")
      .slice(0, QUOTED);
    issues.unshift({
      severity: "error",
      code: "missing-columns",
      row: rowNumber,
      column: null,
      value: null,
      params: { missing: missing.join(", "), found },
    });
  }
  return { columns, issues };
}
