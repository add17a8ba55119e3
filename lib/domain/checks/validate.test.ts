import { describe, expect, it } from "vitest";
import { CATALOGUE, type CatalogueEntry } from "./catalogue";
import type { Check } from "./contract";
import { CHECKS } from "./registry";
import { catalogueFaults, validateCatalogue } from "./validate";

const checks: readonly Check[] = CHECKS.map(({ check }) => check);
const entries: Readonly<Record<string, CatalogueEntry>> = CATALOGUE;
const entry: CatalogueEntry = CATALOGUE["1.4"];
const faultsWith = (changes: Partial<CatalogueEntry>) =>
  catalogueFaults({ ...entries, "1.4": { ...entry, ...changes } }, checks);
const faultsOf = (change: Partial<Check>) =>
  catalogueFaults(
    entries,
    checks.map((check) => (check.id === "1.4" ? { ...check, ...change } : check)),
  );

describe("the catalogue of checks", () => {
  it("is without fault", () => {
    expect(catalogueFaults(entries, checks)).toEqual([]);
    expect(() => validateCatalogue(entries, checks)).not.toThrow();
  });

  it.each([0, -1, 1.5, Number.NaN])("is refused with a weight of %s", (weight) => {
    expect(faultsWith({ weight })).toEqual([expect.stringContaining("check 1.4 has the weight")]);
  });

  it("is refused where a check stands under another recommendation", () => {
    expect(faultsWith({ recommendation: 2 })).toEqual([expect.stringContaining("does not belong")]);
  });

  it("is refused where a check is meant for nothing, or for one kind twice", () => {
    expect(faultsWith({ roles: [] })).toHaveLength(1);
    expect(faultsWith({ roles: ["vm", "vm"] })).toHaveLength(1);
  });

  it("is refused without references, or with one of the wrong form", () => {
    expect(faultsWith({ references: [] })).toEqual([expect.stringContaining("no reference")]);
    for (const standard of ["NIST SP 800-190", "MITRE ATT&CK", "BSI IT-Grundschutz"] as const)
      expect(faultsWith({ references: [{ standard, id: "?" }] })).toEqual([expect.stringContaining("not the form")]);
    expect(faultsWith({ references: [{ standard: "CIS Docker Benchmark", id: "5.4" }] })).toEqual([
      expect.stringContaining("without its release"),
    ]);
  });

  it("is refused with a threshold that is no number", () => {
    expect(faultsWith({ thresholds: { epss: Number.NaN } })).toEqual([expect.stringContaining("threshold epss")]);
  });

  it("is refused where a check is missing, there twice, or unknown", () => {
    expect(catalogueFaults(entries, checks.slice(1))).toEqual([expect.stringContaining("registered 0 times")]);
    expect(catalogueFaults(entries, [...checks, ...checks.slice(0, 1)])).toEqual([
      expect.stringContaining("registered 2 times"),
    ]);
    expect(faultsOf({ id: "1.99" })).toEqual(expect.arrayContaining(["check 1.99 is not in the catalogue"]));
  });

  it("is refused where a check reads nothing", () => {
    expect(faultsOf({ evidence: [] })).toEqual(["check 1.4 reads no evidence"]);
  });

  it("is refused where a recommendation has no check", () => {
    const without = Object.fromEntries(
      Object.entries(entries).filter(([, { recommendation }]) => recommendation !== 5),
    );
    expect(
      catalogueFaults(
        without,
        checks.filter(({ id }) => !id.startsWith("5.")),
      ),
    ).toEqual(["recommendation 5 has no check"]);
  });

  it("stops the program where it is wrong, with every fault named", () => {
    expect(() => validateCatalogue(entries, checks.slice(2))).toThrow(/1\.1 .*1\.2 /);
  });
});
