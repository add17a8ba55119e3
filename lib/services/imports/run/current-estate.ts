import type { BulkConnection } from "@/lib/db/bulk/bulk-connection";
import { countCurrent, currentRecords } from "@/lib/db/imports/source-records";
import type { Estate } from "@/lib/domain/inventory/estate";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import { escapeFormula } from "@/lib/domain/inventory/formula";
import { type Cells, parseEvidence } from "@/lib/import/plan/field-changes";
import { joinCells, type SourcedCells } from "@/lib/import/plan/join";

/**
 * What all sources say now, joined. `fromFile`: the estate of the file just committed; where it alone
 * makes the inventory (the usual case) it is used as it is, and nothing is read back.
 */
export async function currentEstate(bulk: BulkConnection, fromFile: Estate | null): Promise<Estate> {
  if (fromFile !== null && (await countCurrent(bulk)) === fromFile.rowNumbers.length) return fromFile;
  const builder = new EstateBuilder();
  for await (const cells of joinedRows(bulk)) builder.addRow(asRead(cells.cells), cells.rowNumber);
  return builder.build().estate;
}

/** Each thing that any source knows, with its joined cells. */
export async function* joinedRows(bulk: BulkConnection): AsyncGenerator<{ cells: Cells; rowNumber: number }> {
  let key: string | null = null;
  let rowNumber = 0;
  let versions: SourcedCells[] = [];
  for await (const record of currentRecords(bulk)) {
    if (record.key !== key) {
      if (key !== null) yield { cells: joinCells(versions), rowNumber };
      key = record.key;
      rowNumber = record.rowNumber;
      versions = [];
    }
    versions.push({ observedAt: record.observedAt, cells: parseEvidence(record.evidence) });
  }
  if (key !== null) yield { cells: joinCells(versions), rowNumber };
}

/** Canonical cells as a file would hold them: the reader takes one apostrophe off, so one must be there. */
function asRead(cells: Cells): Cells {
  const escaped: Partial<Record<FieldName, string>> = {};
  for (const field of FIELD_NAMES) {
    const text = cells[field];
    if (text !== undefined) escaped[field] = escapeFormula(text);
  }
  return escaped;
}
