import { CATALOGUE, type CatalogueEntry, CHECK_IDS } from "@/lib/domain/checks/catalogue";
import type { CheckResult } from "@/lib/domain/report/report";

const ENTRIES: Readonly<Record<string, CatalogueEntry>> = CATALOGUE;

/** What the catalogue says of a check, or `null` for an id of another version. */
export function catalogued(id: string): CatalogueEntry | null {
  return Object.hasOwn(ENTRIES, id) ? (ENTRIES[id] ?? null) : null;
}

/** The checks of a container host of which nothing is known: each may fail and may pass. */
export function unknownHostChecks(): Readonly<Record<string, CheckResult>> {
  const ids = CHECK_IDS.filter((id) => ENTRIES[id]?.roles.includes("container_host"));
  return Object.fromEntries(ids.map((id) => [id, { low: 0, high: 1, evidence: {} }]));
}
