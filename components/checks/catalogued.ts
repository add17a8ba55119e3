import { CATALOGUE, type CatalogueEntry } from "@/lib/domain/checks/catalogue";

const ENTRIES: Readonly<Record<string, CatalogueEntry>> = CATALOGUE;

/** What the catalogue says of a check, or `null` for an id of another version. */
export function catalogued(id: string): CatalogueEntry | null {
  return Object.hasOwn(ENTRIES, id) ? (ENTRIES[id] ?? null) : null;
}
