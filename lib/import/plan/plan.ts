import type { RecordReader } from "./record";

/** What a file would change, against the records its source has now. Rows are indexes into the estate. */
export interface ImportPlan {
  readonly added: readonly number[];
  readonly changed: readonly number[];
  readonly unchanged: number;
  /** Keys that the source had and the file has not, in the order in which they were given. */
  readonly missing: readonly string[];
}

/** Compares by key and hash. `current`: hash (hex) by key; it is emptied on the way. */
export function planImport(records: RecordReader, current: Map<string, string>): ImportPlan {
  const added: number[] = [];
  const changed: number[] = [];
  let unchanged = 0;
  for (let row = 0; row < records.size; row++) {
    const key = records.key(row);
    const before = current.get(key);
    if (before === undefined) {
      added.push(row);
      continue;
    }
    current.delete(key);
    if (before === records.hash(row)) unchanged++;
    else changed.push(row);
  }
  return { added, changed, unchanged, missing: [...current.keys()] };
}
