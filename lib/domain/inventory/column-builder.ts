import { canonicalText, readCell, type UnreadableCode } from "./cells";
import type { Column } from "./estate";
import { FIELDS, type FieldName, type FieldValue } from "./fields";

interface Fault {
  readonly code: number;
  readonly unreadable: UnreadableCode;
}

/** Types whose values are many and seldom spelt in two ways: not worth a second look-up. */
const SELDOM_SPELT_TWICE: ReadonlySet<string> = new Set(["date", "text", "number"]);

/** Grows one dictionary-encoded column. Each distinct text is read once. */
export class ColumnBuilder<F extends FieldName = FieldName> {
  private codes = new Int32Array(1024);
  private readonly values: (FieldValue<F> | undefined)[] = [undefined];
  /** Code of each text; a negative number -1-i stands for `faults[i]`. */
  private readonly codeOfText = new Map<string, number>();
  private readonly codeOfCanonical = new Map<string, number>();
  private readonly faults: Fault[] = [];
  private lastText = "";
  private lastCode = 0;

  constructor(readonly field: F) {}

  /** Puts a cell into a row, over what was there. Returns the fault of the cell, if it has one. */
  set(row: number, cell: string): UnreadableCode | undefined {
    if (row >= this.codes.length) this.grow();
    if (cell === "") {
      this.codes[row] = 0;
      return undefined;
    }
    if (cell !== this.lastText) {
      this.lastCode = this.codeOfText.get(cell) ?? this.add(cell);
      this.lastText = cell;
    }
    if (this.lastCode >= 0) {
      this.codes[row] = this.lastCode;
      return undefined;
    }
    const fault = this.faults[-1 - this.lastCode];
    this.codes[row] = fault?.code ?? 0;
    return fault?.unreadable;
  }

  value(row: number): FieldValue<F> | undefined {
    return this.values[this.codes[row] ?? 0];
  }

  build(rows: number): Column<F> {
    return { codes: this.codes.subarray(0, rows), values: this.values };
  }

  private add(cell: string): number {
    const { value, unreadable } = readCell(this.field, cell);
    const code = value === undefined ? 0 : this.codeOfValue(value);
    const entry = unreadable ? -this.faults.push({ code, unreadable }) : code;
    this.codeOfText.set(cell, entry);
    return entry;
  }

  private codeOfValue(value: FieldValue<F>): number {
    if (SELDOM_SPELT_TWICE.has(FIELDS[this.field].type)) return this.values.push(value) - 1;
    const canonical = canonicalText(this.field, value);
    const known = this.codeOfCanonical.get(canonical);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codeOfCanonical.set(canonical, code);
    return code;
  }

  private grow(): void {
    const codes = new Int32Array(this.codes.length * 2);
    codes.set(this.codes);
    this.codes = codes;
  }
}
