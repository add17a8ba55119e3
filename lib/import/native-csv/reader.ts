import type { InputIssue } from "@/lib/domain/report/report";
import { readHeader, separatorOf } from "./header";
import { MAX_CELL, MAX_RECORD } from "./limits";
import { type RecordFault, Records } from "./records";
import type { NativeCsvSink } from "./sink";

/** Reads a native CSV from text in chunks of any size. */
export class NativeCsvReader {
  private beginning = "";
  private records: Records | undefined;
  /** Names of the columns as the file has them; `undefined` before the header. */
  private names: readonly string[] | undefined;
  private kindColumn = 0;
  private failed = false;

  constructor(private readonly sink: NativeCsvSink) {}

  /** Whether reading goes on. After `false` nothing more of the file is looked at. */
  push(chunk: string): boolean {
    if (this.failed) return false;
    if (chunk.includes("\0")) return this.failFile("binary");
    if (this.records) this.records.push(chunk);
    else this.begin(this.beginning + chunk, false);
    return !this.failed;
  }

  /** Whether the file was read to its end. */
  end(): boolean {
    if (this.failed) return false;
    if (!this.records) this.begin(this.beginning, true);
    this.records?.end();
    if (!this.failed && this.names === undefined) return this.failFile("empty-file");
    return !this.failed;
  }

  failFile(code: string): boolean {
    return this.fail({ severity: "error", code, row: null, column: null, value: null });
  }

  /** Waits for a whole line, which tells the separator and the line break. */
  private begin(text: string, atEnd: boolean): void {
    const content = text.replace(/^\uFEFF?[\r\n]*/, "");
    const line = /^[^\r\n]*(?=\r.|\n)/s.exec(content)?.[0] ?? (atEnd || text.length > MAX_RECORD ? content : undefined);
    this.beginning = text;
    if (line === undefined) return;
    const lineBreak = content.charAt(line.length) === "\r" && content.charAt(line.length + 1) !== "\n" ? "\r" : "\n";
    this.records = new Records(separatorOf(line), lineBreak, (cells, number, fault) => this.take(cells, number, fault));
    this.beginning = "";
    this.records.push(text.replace(/^\uFEFF/, ""));
  }

  private take(cells: string[], number: number, fault: RecordFault | undefined): boolean {
    if (this.names === undefined) return this.takeHeader(cells, number, fault);
    if (fault && !this.reportFault(fault, number)) return false;
    if ((cells[this.kindColumn] ?? "") === "" && cells.every((cell) => cell.trim() === "")) return true;
    this.fit(cells, number);
    this.sink.row(cells, number);
    return true;
  }

  private takeHeader(cells: string[], number: number, fault: RecordFault | undefined): boolean {
    if (cells.every((cell) => cell.trim() === "") && !fault) return true;
    this.names = cells.map((cell) => cell.trim());
    if (fault && !this.reportFault(fault, number)) return false;
    const { columns, issues } = readHeader(cells, number);
    for (const issue of issues) this.sink.issue(issue);
    this.failed = issues.some(({ severity }) => severity === "error");
    if (this.failed) return false;
    this.kindColumn = columns.indexOf("kind");
    this.sink.columns(columns);
    return true;
  }

  /** Makes a record as wide as the header, and takes out cells that are too large. */
  private fit(cells: string[], number: number): void {
    const width = this.names?.length ?? 0;
    if (cells.length !== width) {
      const surplus = cells.slice(width).some((cell) => cell.trim() !== "");
      if (cells.length < width || surplus) {
        const code = surplus ? "too-many-cells" : "too-few-cells";
        this.sink.issue({
          severity: "error",
          code,
          row: number,
          column: null,
          value: null,
          params: { count: cells.length, expected: width },
        });
      }
      while (cells.length < width) cells.push("");
      cells.length = width;
    }
    for (let index = 0; index < width; index++) {
      if ((cells[index]?.length ?? 0) <= MAX_CELL) continue;
      this.reportFault({ code: "cell-too-large", cell: index }, number, true);
      cells[index] = "";
    }
  }

  /** Whether reading can go on after the fault: it cannot where the end of the record was not found. */
  private reportFault({ code, cell }: RecordFault, number: number, isComplete = code === "stray-quote"): boolean {
    const column = this.names?.[cell] ?? `#${cell + 1}`;
    const issue: InputIssue = { severity: "error", code, row: number, column: column.slice(0, 100), value: null };
    const told = code === "cell-too-large" ? { ...issue, params: { limit: MAX_CELL } } : issue;
    if (!isComplete) return this.fail(told);
    this.sink.issue(told);
    return true;
  }

  private fail(issue: InputIssue): boolean {
    this.failed = true;
    this.sink.issue(issue);
    return false;
  }
}
