import type { FieldName } from "@/lib/domain/inventory/fields";
import type { InputIssue } from "@/lib/domain/report/report";

/** Where the reader of a native CSV puts what it reads. */
export interface NativeCsvSink {
  /** Once, before the first row: the field of each column, `null` for a column that is ignored. */
  columns(columns: readonly (FieldName | null)[]): void;
  /** One record: as many cells as there are columns, as they stand in the file. `rowNumber` is 1-based, the header being row 1. */
  row(cells: string[], rowNumber: number): void;
  issue(issue: InputIssue): void;
  /** After each chunk of the file: a sink that is behind makes the reader wait here. */
  afterChunk?(): Promise<void> | void;
}
