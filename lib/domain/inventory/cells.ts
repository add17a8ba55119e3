import { canonicalInstant, parseInstant } from "./dates";
import {
  type DateValue,
  FIELDS,
  type FieldName,
  type FieldType,
  type FieldValue,
  type Listener,
  type Mount,
} from "./fields";
import { unescapeFormula } from "./formula";
import { listenerText, parseListener } from "./listeners";
import { mountText, parseMount } from "./mounts";

/** Why a cell could not be read. The messages are in `issues.json`. */
export type UnreadableCode = "unknown-kind" | "unreadable-value";

/**
 * What a cell says. An empty cell is unknown: it has neither a value nor a fault. A list of
 * listeners can have both: what could be read, and the fault of the rest.
 */
export interface ReadCell<F extends FieldName = FieldName> {
  readonly value?: FieldValue<F>;
  readonly unreadable?: UnreadableCode;
}

const TRUE_WORDS = new Set(["true", "yes", "ja", "wahr", "1"]);
const FALSE_WORDS = new Set(["false", "no", "nein", "falsch", "0"]);
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const UNKNOWN: ReadCell = {};
const UNREADABLE: ReadCell = { unreadable: "unreadable-value" };

function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : undefined;
}

function readDate(text: string): DateValue | undefined {
  const word = text.toLowerCase();
  if (word === "never" || word === "nie") return "never";
  const at = parseInstant(text);
  return at === undefined ? undefined : { at };
}

function readNumber(text: string, { min, max, integer }: Extract<FieldType, { type: "number" }>): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text.replace(",", ".")) + 0;
  if (!(number >= min && number <= max) || (integer && !Number.isInteger(number))) return undefined;
  return number;
}

function readWord(text: string, { words, aliases }: Extract<FieldType, { type: "word" }>): string | undefined {
  const word = text.toLowerCase();
  if (words.includes(word)) return word;
  return aliases && Object.hasOwn(aliases, word) ? aliases[word] : undefined;
}

/** The items of a list cell; `none` and `-` are the known empty list. */
function items(text: string): string[] {
  const parts = text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [only = ""] = parts;
  return parts.length === 1 && (only === "-" || only.toLowerCase() === "none") ? [] : parts;
}

function readMounts(text: string): ReadCell {
  const mounts: Mount[] = [];
  for (const item of items(text)) {
    const mount = parseMount(item);
    if (!mount) return UNREADABLE;
    mounts.push(mount);
  }
  return { value: mounts };
}

function readListeners(text: string): ReadCell {
  const listeners: Listener[] = [];
  let readable = true;
  for (const item of items(text)) {
    const read = parseListener(item);
    if (!read) return UNREADABLE;
    listeners.push(read.listener);
    readable &&= read.readable;
  }
  return readable ? { value: listeners } : { value: listeners, unreadable: "unreadable-value" };
}

const valueOrFault = (value: FieldValue | undefined): ReadCell => (value === undefined ? UNREADABLE : { value });

function readByType(type: FieldType, text: string): ReadCell {
  switch (type.type) {
    case "text":
      return { value: text };
    case "boolean":
      return valueOrFault(readBoolean(text));
    case "word":
      return valueOrFault(readWord(text, type) as FieldValue | undefined);
    case "number":
      return valueOrFault(readNumber(text, type));
    case "date":
      return valueOrFault(readDate(text));
    case "endOfLife":
      return valueOrFault(readBoolean(text) ?? readDate(text));
    case "list":
      return { value: items(text) };
    case "mounts":
      return readMounts(text);
    case "listeners":
      return readListeners(text);
  }
}

/**
 * Reads one cell of the native CSV (docs/native-csv.md), trimmed and without the apostrophe that
 * the export puts before formulas.
 */
export function readCell<F extends FieldName>(field: F, cell: string): ReadCell<F> {
  const text = unescapeFormula(cell.trim()).trim();
  if (text === "") return UNKNOWN as ReadCell<F>;
  const read = readByType(FIELDS[field], text) as ReadCell<F>;
  return field === "kind" && read.unreadable ? { unreadable: "unknown-kind" } : read;
}

function isInstant(value: Exclude<FieldValue, string | number | boolean>): value is { readonly at: number } {
  return !Array.isArray(value);
}

/** A value in the one spelling that is stored, compared and exported. The export adds `escapeFormula`. */
export function canonicalText<F extends FieldName>(field: F, value: FieldValue<F>): string {
  const { type } = FIELDS[field];
  const plain: FieldValue = value;
  if (typeof plain !== "object") return String(plain);
  if (isInstant(plain)) return canonicalInstant(plain.at);
  if (plain.length === 0) return "none";
  if (type === "mounts") return (plain as readonly Mount[]).map(mountText).join("|");
  if (type === "listeners") return (plain as readonly Listener[]).map(listenerText).join("|");
  return plain.join("|");
}

/**
 * A cell in its canonical spelling: equal values have equal texts, and reading it again gives the
 * same value. Unknown and unreadable cells are `""`.
 */
export function canonicalCell<F extends FieldName>(field: F, cell: string): string {
  const { value } = readCell(field, cell);
  return value === undefined ? "" : canonicalText(field, value as FieldValue<F>);
}
