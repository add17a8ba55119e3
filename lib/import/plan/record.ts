import { hash } from "node:crypto";
import type { Estate } from "@/lib/domain/inventory/estate";
import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";

/** 16 of the 32 bytes of SHA-256 tell two versions of one record apart, in hex. */
const HASH_LENGTH = 32;

/** Reads rows of an estate as records: what their source says, in canonical cells. */
export class RecordReader {
  /** By column and code, `"field":"value"` once it was needed. */
  private readonly fragments = new Map<FieldName, (string | undefined)[]>();

  constructor(private readonly estate: Estate) {}

  get size(): number {
    return this.estate.rowNumbers.length;
  }

  /** Canonical text of one cell; "" = unknown. */
  cell(field: FieldName, row: number): string {
    const column = this.estate.columns[field];
    return column.texts[column.codes[row] ?? 0] ?? "";
  }

  /** What makes the row the same thing in the next file: its external id, else kind, host and name. */
  key(row: number): string {
    const externalId = this.cell("external_id", row);
    return externalId === "" ? `${this.cell("kind", row)}:${this.cell("host", row)}:${this.cell("name", row)}` : externalId;
  }

  rowNumber(row: number): number {
    return this.estate.rowNumbers[row] ?? 0;
  }

  /** Known cells as compact JSON, in the order of the vocabulary: equal records have equal texts. */
  evidence(row: number): string {
    let json = "";
    for (const field of FIELD_NAMES) {
      const column = this.estate.columns[field];
      const code = column.codes[row] ?? 0;
      if (code === 0) continue;
      json += (json === "" ? "" : ",") + this.fragment(field, code);
    }
    return `{${json}}`;
  }

  hash(row: number): string {
    return recordHash(this.evidence(row));
  }

  private fragment(field: FieldName, code: number): string {
    let byCode = this.fragments.get(field);
    if (byCode === undefined) {
      byCode = [];
      this.fragments.set(field, byCode);
    }
    const known = byCode[code];
    if (known !== undefined) return known;
    const made = `"${field}":${JSON.stringify(this.estate.columns[field].texts[code] ?? "")}`;
    byCode[code] = made;
    return made;
  }
}

/** Hash of a record's evidence, in hex. */
export function recordHash(evidence: string): string {
  return hash("sha256", evidence, "hex").slice(0, HASH_LENGTH);
}
