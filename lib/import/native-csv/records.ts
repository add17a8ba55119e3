import { MAX_RECORD } from "./limits";
import { type QuoteFault, readQuotedRecord } from "./quoted-record";

export type RecordFault = QuoteFault | { readonly code: "cell-too-large"; readonly cell: number };

/** Takes the records of a file, in order; `number` is 1-based and counts blank lines too, as a spreadsheet does. Returns whether to go on. */
export type TakeRecord = (cells: string[], number: number, fault: RecordFault | undefined) => boolean;

const CARRIAGE_RETURN = 13;

/**
 * Splits text into records. Lines without a quote, nearly all of them, are split at the separator;
 * only a line with one is read character by character (measured: docs/decisions/0011).
 */
export class Records {
  private pending = "";
  private number = 0;
  private stopped = false;

  constructor(
    readonly separator: string,
    readonly lineBreak: string,
    private readonly take: TakeRecord,
  ) {}

  push(chunk: string): void {
    this.read(this.pending === "" ? chunk : this.pending + chunk, false);
    if (!this.stopped && this.pending.length > MAX_RECORD) this.overflow();
  }

  end(): void {
    this.read(this.pending, true);
  }

  private read(text: string, atEnd: boolean): void {
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length && !this.stopped) {
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      let lineEnd = text.indexOf(this.lineBreak, at);
      if (lineEnd === -1 && atEnd) lineEnd = text.length;
      if (quote !== -1 && (lineEnd === -1 || quote < lineEnd)) {
        const end = this.readQuoted(text, at, atEnd);
        if (end === -1) break;
        at = end;
      } else if (lineEnd === -1) {
        break;
      } else {
        this.readPlain(text, at, lineEnd);
        at = lineEnd + 1;
      }
    }
    this.pending = this.stopped ? "" : text.slice(at);
  }

  private readPlain(text: string, start: number, lineEnd: number): void {
    const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
    this.hand(text.slice(start, end).split(this.separator), undefined);
  }

  /** The place after the record; -1 where more text is needed. */
  private readQuoted(text: string, start: number, atEnd: boolean): number {
    const { cells, end, fault } = readQuotedRecord(text, start, this, atEnd);
    if (end === -1) {
      if (atEnd) this.hand(cells, fault);
      return atEnd ? text.length : -1;
    }
    this.hand(cells, fault);
    return end;
  }

  private hand(cells: string[], fault: RecordFault | undefined): void {
    this.number += 1;
    this.stopped ||= !this.take(cells, this.number, fault);
  }

  /** Too much text for one record: its quote was never closed, or its cell is too large. */
  private overflow(): void {
    const { cells, fault } = readQuotedRecord(this.pending, 0, this, false);
    this.hand(cells, fault ?? { code: "cell-too-large", cell: cells.length });
    this.stopped = true;
  }
}
