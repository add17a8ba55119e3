import { CHECKS } from "@/lib/domain/checks/registry";
import type { FieldName } from "@/lib/domain/inventory/fields";

/** Ids of the checks that read a column. */
export type ReadBy = ReadonlyMap<FieldName, readonly string[]>;

/** Which checks read which columns, from what each check declares. What is counted from the neighbours is their sensitivity. */
export function readersOf(): ReadBy {
  const readers = new Map<FieldName, string[]>();
  for (const { id, check } of CHECKS) {
    for (const name of check.evidence) {
      const field = name === "sharing" ? "sensitivity" : name;
      const known = readers.get(field) ?? [];
      readers.set(field, known);
      if (!known.includes(id)) known.push(id);
    }
  }
  return readers;
}
