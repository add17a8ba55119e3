import type { FieldName } from "@/lib/domain/inventory/fields";
import type { Cells } from "./field-changes";

/** Fields that say which row it is: they are not filled from another one. */
const OF_THE_ROW_ALONE: ReadonlySet<FieldName> = new Set(["kind", "name", "external_id", "host"]);

/** One source's current version of a record. */
export interface SourcedCells {
  /** Epoch milliseconds. */
  readonly observedAt: number;
  readonly cells: Cells;
}

/** What several sources say of one thing: of each field the freshest known value. The first of equals wins. */
export function joinCells(versions: readonly SourcedCells[]): Cells {
  const [only] = versions;
  if (only === undefined) return {};
  if (versions.length === 1) return only.cells;
  const oldestFirst = [...versions].sort((a, b) => a.observedAt - b.observedAt);
  // `sort` is stable, so among equals the first must be laid down last.
  oldestFirst
    .reverse()
    .sort((a, b) => b.observedAt - a.observedAt)
    .reverse();
  return Object.assign({}, ...oldestFirst.map((version) => version.cells));
}

/** What two rows of one machine say together: its own, the gaps filled from the one below. */
export function fillGaps(own: Cells, below: Cells): Cells {
  const gaps = Object.entries(below).filter(([field]) => !OF_THE_ROW_ALONE.has(field as FieldName));
  return { ...Object.fromEntries(gaps), ...own };
}
