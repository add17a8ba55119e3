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

/**
 * Reads one record that has quotes in it (RFC 4180): a quoted cell may hold separators, line
 * breaks and doubled quotes. A quote inside an unquoted cell stands for itself.
 * @param atEnd whether the text ends here, so that its end closes the last record
 */
export function readQuotedRecord(
  text: string,
  start: number,
  separator: string,
  lineBreak: string,
  atEnd: boolean,
): QuotedRecord {
  const cells: string[] = [];
  let stray: QuoteFault | undefined;
  let at = start;
  for (;;) {
    let quoted: string | undefined;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      // A quote at the very end of a chunk may be the first of a doubled one.
      if (close === -1 || (close === text.length - 1 && !atEnd)) {
        return { cells, end: -1, fault: { code: "unclosed-quote", cell: cells.length } };
      }
      quoted = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const lineEnd = text.indexOf(lineBreak, at);
    const cellEnd = text.indexOf(separator, at);
    const isLast = cellEnd === -1 || (lineEnd !== -1 && lineEnd < cellEnd);
    if (isLast && lineEnd === -1 && !atEnd) return { cells, end: -1 };
    const stop = !isLast ? cellEnd : lineEnd === -1 ? text.length : lineEnd;
    const hasReturn = isLast && stop > at && text.charCodeAt(stop - 1) === CARRIAGE_RETURN;
    const rest = text.slice(at, hasReturn ? stop - 1 : stop);
    if (quoted !== undefined && rest.trim() !== "") stray ??= { code: "stray-quote", cell: cells.length };
    cells.push(quoted === undefined ? rest : quoted + rest.trimEnd());
    at = Math.min(stop + 1, text.length);
    if (isLast) return stray ? { cells, end: at, fault: stray } : { cells, end: at };
  }
}
