import { FIELDS } from "@/lib/domain/inventory/fields";
import { RECOMMENDATIONS } from "@/lib/domain/report/report";
import type { CatalogueEntry } from "./catalogue";
import type { Check } from "./contract";

const ID = /^([1-8])\.([1-9]\d*)$/;
const WELL_FORMED = {
  "NIST SP 800-190": /^\d(?:\.\d)+$/,
  "CIS Docker Benchmark": /^\d(?:\.\d+)+$/,
  "BSI IT-Grundschutz": /^[A-Z]{3}(?:\.\d)+(?:\.A\d+)?$/,
  "MITRE ATT&CK": /^T\d{4}$/,
} as const;

function faultsOfEntry(id: string, entry: CatalogueEntry): string[] {
  const faults: string[] = [];
  if (ID.exec(id)?.[1] !== String(entry.recommendation))
    faults.push(`check ${id} does not belong to recommendation ${entry.recommendation}`);
  if (!(entry.weight > 0) || !Number.isInteger(entry.weight))
    faults.push(`check ${id} has the weight ${entry.weight}; whole numbers above 0 are allowed`);
  if (entry.roles.length === 0 || new Set(entry.roles).size !== entry.roles.length)
    faults.push(`check ${id} names no kind of asset, or one twice`);
  if (entry.references.length === 0) faults.push(`check ${id} has no reference`);
  for (const { standard, id: requirement, release } of entry.references) {
    if (!WELL_FORMED[standard].test(requirement))
      faults.push(`check ${id} names ${standard} ${requirement}, which is not the form of its ids`);
    if (standard === "CIS Docker Benchmark" && release === undefined)
      faults.push(`check ${id} names CIS ${requirement} without its release`);
  }
  for (const [name, border] of Object.entries(entry.thresholds ?? {})) {
    if (!(border >= 0)) faults.push(`check ${id} has the threshold ${name} = ${border}`);
  }
  return faults;
}

function faultsOfCheck(check: Check, known: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!known.has(check.id)) faults.push(`check ${check.id} is not in the catalogue`);
  if (check.evidence.length === 0) faults.push(`check ${check.id} reads no evidence`);
  for (const name of check.evidence) {
    if (name !== "sharing" && !Object.hasOwn(FIELDS, name))
      faults.push(`check ${check.id} reads ${name}, which is no field of the inventory`);
  }
  return faults;
}

/** Everything that is wrong with a catalogue and the checks registered for it; empty where all is well. */
export function catalogueFaults(
  catalogue: Readonly<Record<string, CatalogueEntry>>,
  checks: readonly Check[],
): string[] {
  const ids = Object.keys(catalogue);
  const faults = Object.entries(catalogue).flatMap(([id, entry]) => faultsOfEntry(id, entry));
  faults.push(...checks.flatMap((check) => faultsOfCheck(check, new Set(ids))));
  for (const id of ids) {
    const registered = checks.filter((check) => check.id === id).length;
    if (registered !== 1) faults.push(`check ${id} is registered ${registered} times`);
  }
  for (const recommendation of RECOMMENDATIONS) {
    if (!Object.values(catalogue).some((entry) => entry.recommendation === recommendation))
      faults.push(`recommendation ${recommendation} has no check`);
  }
  return faults;
}

/** Stops the program where the catalogue is wrong: no figure made with it would be worth anything. */
export function validateCatalogue(catalogue: Readonly<Record<string, CatalogueEntry>>, checks: readonly Check[]): void {
  const faults = catalogueFaults(catalogue, checks);
  if (faults.length > 0) throw new Error(`the catalogue of checks is wrong: ${faults.join("; ")}`);
}
