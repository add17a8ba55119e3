import type { InputIssue } from "@/lib/domain/report/report";
import { ColumnBuilder } from "./column-builder";
import type { BuiltEstate, Columns, RowCells } from "./estate";
import { FIELD_NAMES, type FieldName } from "./fields";
import { identityOf } from "./identity";
import { joinEstate } from "./join";

/** Longest piece of a cell that an issue quotes. */
const QUOTED = 100;

/**
 * Collects rows, then joins them into assets. A row without a readable kind or name, and one whose
 * identity was given before, is left out with an error.
 */
export class EstateBuilder {
  private readonly columns = FIELD_NAMES.map((field) => new ColumnBuilder(field));
  private readonly byField = new Map<FieldName, ColumnBuilder>(this.columns.map((column) => [column.field, column]));
  private tuple: readonly (ColumnBuilder | undefined)[] = [];
  private kindIndex = -1;
  private readonly rowNumbers: number[] = [];
  private readonly ids: string[] = [];
  private readonly rowOfId = new Map<string, number>();
  private readonly issues: InputIssue[] = [];

  /** Adds a row; `rowNumber` is its line in the file. */
  addRow(cells: RowCells, rowNumber: number): void {
    const row = this.rowNumbers.length;
    for (const column of this.columns) this.put(column, row, cells[column.field] ?? "", rowNumber);
    this.keep(row, rowNumber, cells.kind ?? "");
  }

  /** Says which field each cell of `addTuple` belongs to; `null` cells are skipped. Call it once, before the first row. */
  useColumns(columns: readonly (FieldName | null)[]): void {
    this.tuple = columns.map((field) => (field === null ? undefined : this.byField.get(field)));
    this.kindIndex = columns.indexOf("kind");
  }

  /** As `addRow`, for a row as an array of cells in the order of `useColumns`: the fast way for large files. */
  addTuple(cells: readonly string[], rowNumber: number): void {
    const row = this.rowNumbers.length;
    for (let index = 0; index < this.tuple.length; index++) {
      const column = this.tuple[index];
      if (column) this.put(column, row, cells[index] ?? "", rowNumber);
    }
    this.keep(row, rowNumber, cells[this.kindIndex] ?? "");
  }

  build(): BuiltEstate {
    const rows = this.rowNumbers.length;
    const columns = Object.fromEntries(
      this.columns.map((column) => [column.field, column.build(rows)]),
    ) as unknown as Columns;
    const { assets, issues } = joinEstate(columns, this.ids, this.rowNumbers);
    const all = [...this.issues, ...issues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return { estate: { columns, rowNumbers: this.rowNumbers, assets }, issues: all };
  }

  private put(column: ColumnBuilder, row: number, cell: string, rowNumber: number): void {
    const code = column.set(row, cell);
    if (code)
      this.issues.push({
        severity: "error",
        code,
        row: rowNumber,
        column: column.field,
        value: cell.trim().slice(0, QUOTED),
      });
  }

  /** Keeps the row just put, unless nothing can be made of it: the next row then takes its place. */
  private keep(row: number, rowNumber: number, kindCell: string): void {
    const kind = this.text("kind", row);
    const name = this.text("name", row);
    if (kind === undefined && kindCell.trim() === "") this.fail("missing-kind", rowNumber, "kind");
    if (name === undefined) this.fail("missing-name", rowNumber, "name");
    if (kind === undefined || name === undefined) return;
    const externalId = this.text("external_id", row);
    const id = identityOf(kind, externalId, this.text("host", row), name);
    const first = this.rowOfId.get(id);
    if (first !== undefined) {
      const column = externalId === undefined ? "name" : "external_id";
      this.issues.push({
        severity: "error",
        code: "duplicate-identity",
        row: rowNumber,
        column,
        value: (externalId ?? name).slice(0, QUOTED),
        params: { firstRow: first },
      });
      return;
    }
    this.rowOfId.set(id, rowNumber);
    this.ids.push(id);
    this.rowNumbers.push(rowNumber);
  }

  private text(field: "kind" | "name" | "external_id" | "host", row: number): string | undefined {
    const value = this.byField.get(field)?.value(row);
    return typeof value === "string" ? value : undefined;
  }

  private fail(code: string, row: number, column: FieldName): void {
    this.issues.push({ severity: "error", code, row, column, value: null });
  }
}
