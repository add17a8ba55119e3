import { hash } from "node:crypto";
import { canonicalText } from "@/lib/domain/inventory/cells";
import type { Estate } from "@/lib/domain/inventory/estate";
import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import { identityOf } from "@/lib/domain/inventory/identity";
import type { RecordRow } from "@/lib/domain/inventory/record-row";

/** 16 of the 32 bytes of SHA-256 tell two versions of one record apart, in hex. */
const HASH_LENGTH = 32;

/** Texts of one column by code: the canonical cell, and the same as a member of a JSON object. */
interface ColumnTexts {
  readonly cells: (string | undefined)[];
  readonly members: (string | undefined)[];
}

/** Reads rows of an estate as records: what their source says, in canonical cells. */
export class RecordReader {
  /** Made when first needed: most columns hold few distinct values. */
  private readonly texts = new Map<FieldName, ColumnTexts>();

  constructor(private readonly estate: Estate) {}

  get size(): number {
    return this.estate.rowNumbers.length;
  }

  /** Canonical text of one cell; `undefined` = unknown. */
  cell(field: FieldName, row: number): string | undefined {
    const code = this.estate.columns[field].codes[row] ?? 0;
    return code === 0 ? undefined : this.text(field, code);
  }

  /** What makes the row the same thing in the next file. */
  key(row: number): string {
    const name = this.cell("name", row) ?? "";
    return identityOf(this.cell("kind", row) ?? "", this.cell("external_id", row), this.cell("host", row), name);
  }

  rowNumber(row: number): number {
    return this.estate.rowNumbers[row] ?? 0;
  }

  /** Known cells as compact JSON, in the order of the vocabulary: equal records have equal texts. */
  evidence(row: number): string {
    let json = "";
    for (const field of FIELD_NAMES) {
      const code = this.estate.columns[field].codes[row] ?? 0;
      if (code !== 0) json += (json === "" ? "" : ",") + this.member(field, code);
    }
    return `{${json}}`;
  }

  hash(row: number): string {
    return recordHash(this.evidence(row));
  }

  record(row: number): RecordRow {
    const evidence = this.evidence(row);
    return {
      key: this.key(row),
      kind: this.cell("kind", row) ?? "",
      name: this.cell("name", row) ?? "",
      host: this.cell("host", row) ?? null,
      rowNumber: this.rowNumber(row),
      hash: recordHash(evidence),
      observedAt: knownInstant(this.cell("observed_at", row)),
      evidence,
    };
  }

  private member(field: FieldName, code: number): string {
    const { members } = this.of(field);
    const known = members[code];
    if (known !== undefined) return known;
    const made = `"${field}":${JSON.stringify(this.text(field, code))}`;
    members[code] = made;
    return made;
  }

  private text(field: FieldName, code: number): string {
    const { cells } = this.of(field);
    const known = cells[code];
    if (known !== undefined) return known;
    const value = this.estate.columns[field].values[code];
    const made = value === undefined ? "" : canonicalText(field, value);
    cells[code] = made;
    return made;
  }

  private of(field: FieldName): ColumnTexts {
    let texts = this.texts.get(field);
    if (texts === undefined) {
      texts = { cells: [], members: [] };
      this.texts.set(field, texts);
    }
    return texts;
  }
}

/** Hash of a record's evidence, in hex. */
export function recordHash(evidence: string): string {
  return hash("sha256", evidence, "hex").slice(0, HASH_LENGTH);
}

function knownInstant(text: string | undefined): string | null {
  return text === undefined || Number.isNaN(Date.parse(text)) ? null : text;
}
