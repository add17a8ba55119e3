/** A fault in the quotes of a record, with the index of its cell. */
export interface QuoteFault {
  readonly code: "stray-quote" | "unclosed-quote";
  readonly cell: number;
}

/** What was read of a record; `end` is the place after its line break, -1 where the text stops before it. */
export interface QuotedRecord {
  readonly cells: string[];
  readonly end: number;
  readonly fault?: QuoteFault;
}

const QUOTE = 34;
const CARRIAGE_RETURN = 13;

/** The place of the quote that closes a cell; -1 where none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

interface Cell {
  readonly text: string;
  /** The place of the separator or line break after it; -1 where the text stops before. */
  readonly stop: number;
  readonly isLast: boolean;
  readonly fault?: QuoteFault["code"];
}

/** Reads what follows a cell's quoted part, if it has one, up to the separator or the line break. */
function readRest(text: string, at: number, marks: Marks, atEnd: boolean): Cell {
  const lineEnd = text.indexOf(marks.lineBreak, at);
  const cellEnd = text.indexOf(marks.separator, at);
  if (cellEnd !== -1 && (lineEnd === -1 || cellEnd < lineEnd)) {
    return { text: text.slice(at, cellEnd), stop: cellEnd, isLast: false };
  }
  if (lineEnd === -1 && !atEnd) return { text: "", stop: -1, isLast: true };
  const stop = lineEnd === -1 ? text.length : lineEnd;
  const hasReturn = stop > at && text.charCodeAt(stop - 1) === CARRIAGE_RETURN;
  return { text: text.slice(at, hasReturn ? stop - 1 : stop), stop, isLast: true };
}

function readCell(text: string, start: number, marks: Marks, atEnd: boolean): Cell {
  if (text.charCodeAt(start) !== QUOTE) return readRest(text, start, marks, atEnd);
  const close = closingQuote(text, start + 1);
  // A quote at the very end of a chunk may be the first of a doubled one.
  if (close === -1 || (close === text.length - 1 && !atEnd)) {
    return { text: "", stop: -1, isLast: true, fault: "unclosed-quote" };
  }
  const rest = readRest(text, close + 1, marks, atEnd);
  const cell = { ...rest, text: text.slice(start + 1, close).replaceAll('""', '"') + rest.text.trimEnd() };
  return rest.text.trim() === "" ? cell : { ...cell, fault: "stray-quote" };
}

/** What parts cells and records. */
export interface Marks {
  readonly separator: string;
  readonly lineBreak: string;
}

/**
 * Reads one record that has quotes in it (RFC 4180): a quoted cell may hold separators, line
 * breaks and doubled quotes. A quote inside an unquoted cell stands for itself.
 * @param atEnd whether the text ends here, so that its end closes the last record
 */
export function readQuotedRecord(text: string, start: number, marks: Marks, atEnd: boolean): QuotedRecord {
  const cells: string[] = [];
  let fault: QuoteFault | undefined;
  for (let at = start; ; ) {
    const cell = readCell(text, at, marks, atEnd);
    if (cell.fault) fault ??= { code: cell.fault, cell: cells.length };
    if (cell.stop === -1)
      return { cells, end: -1, ...(cell.fault ? { fault: { code: cell.fault, cell: cells.length } } : {}) };
    cells.push(cell.text);
    at = Math.min(cell.stop + 1, text.length);
    if (cell.isLast) return { cells, end: at, ...(fault ? { fault } : {}) };
  }
}
