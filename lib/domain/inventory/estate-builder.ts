import type { BuiltEstate, RowCells } from "./estate";
import type { FieldName } from "./fields";

/** Collects rows, then joins them into assets. Rows that are no use (no kind, no name, an identity given twice) are left out with an error. */
export class EstateBuilder {
  /** Adds a row; `rowNumber` is its line in the file. */
  addRow(_cells: RowCells, _rowNumber: number): void {
    throw new Error("not built");
  }

  /** Says which field each cell of `addTuple` belongs to; `null` cells are skipped. */
  useColumns(_columns: readonly (FieldName | null)[]): void {
    throw new Error("not built");
  }

  /** As `addRow`, for a row as an array of cells in the order of `useColumns`: the fast way for large files. */
  addTuple(_cells: readonly string[], _rowNumber: number): void {
    throw new Error("not built");
  }

  build(): BuiltEstate {
    throw new Error("not built");
  }
}
