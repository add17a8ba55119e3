/** What COPY's text format can carry here. */
export type CopyValue = string | number | boolean | null | readonly string[] | readonly number[];

const SPECIAL = /[\\\t\n\r\0]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": "" };
/** Roughly what one chunk to Postgres holds, in characters. */
const CHUNK = 256 * 1024;

/** One row in COPY's text format, newline included. Numbers keep every digit. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = "";
  for (let i = 0; i < values.length; i++) {
    if (i > 0) line += "\t";
    line += copyField(values[i] ?? null);
  }
  return `${line}\n`;
}

/** Rows as chunks of a size that the wire likes. */
export function* copyChunks(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += copyLine(row);
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}

/** Rows of `copy … to stdout` in text format; `null` is SQL's null. */
export async function* copyRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<(string | null)[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      yield text.slice(start, end).split("\t").map(readField);
      start = end + 1;
    }
    rest = text.slice(start);
  }
}

function copyField(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escapeField(value);
  if (typeof value === "number") return `${value}`;
  if (typeof value === "boolean") return value ? "t" : "f";
  return escapeField(arrayLiteral(value));
}

function arrayLiteral(items: readonly (string | number)[]): string {
  if (typeof items[0] !== "string") return `{${items.join(",")}}`;
  return `{${items.map((item) => `"${`${item}`.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

function escapeField(text: string): string {
  // Postgres cannot store NUL; the reader refuses it long before this.
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r\0]/g, (c) => ESCAPES[c] ?? c) : text;
}

const UNESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function readField(field: string): string | null {
  if (field === "\\N") return null;
  return field.includes("\\") ? field.replace(/\\(.)/g, (_, c: string) => UNESCAPES[c] ?? c) : field;
}
