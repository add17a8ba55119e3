import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";

export type Cells = Readonly<Partial<Record<FieldName, string>>>;

export interface FieldChange {
  readonly field: FieldName;
  /** Canonical cells; `null` = unknown. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields in which two versions of a record differ, in the order of the vocabulary. */
export function fieldChanges(before: Cells, after: Cells): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of FIELD_NAMES) {
    const was = before[field] ?? null;
    const is = after[field] ?? null;
    if (was !== is) changes.push({ field, before: was, after: is });
  }
  return changes;
}

/** Reads a record's evidence back. What is no field of this version is left out. */
export function parseEvidence(evidence: string): Cells {
  const parsed: unknown = JSON.parse(evidence);
  if (!(parsed instanceof Object)) return {};
  const cells: Partial<Record<FieldName, string>> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (isFieldName(name) && typeof value === "string") cells[name] = value;
  }
  return cells;
}

const NAMES: ReadonlySet<string> = new Set(FIELD_NAMES);

function isFieldName(name: string): name is FieldName {
  return NAMES.has(name);
}
