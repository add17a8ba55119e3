import { describe, expect, it } from "vitest";
import { canonicalCell } from "@/lib/domain/inventory/cells";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { FIELD_NAMES } from "@/lib/domain/inventory/fields";
import { sampleEstate } from "./estate";
import { MONTHS_OF_HISTORY } from "./time";

const NOW = Date.UTC(2026, 10, 24, 9, 14);
const today = sampleEstate({ now: NOW, monthsBack: 0 });
const ofKind = (kind: string) => today.filter((row) => row.kind === kind);

describe("the size of the sample estate", () => {
  it("has 40 virtual machines, and 4 more that carry container hosts", () => {
    const carriers = new Set(ofKind("container_host").map((host) => host.host));
    const [plain, carrying] = [false, true].map((carries) =>
      ofKind("vm").filter((vm) => carriers.has(vm.name) === carries),
    );
    expect(plain).toHaveLength(40);
    expect(carrying).toHaveLength(4);
  });

  it("has 14 container hosts, 4 of them on virtual machines", () => {
    expect(ofKind("container_host")).toHaveLength(14);
    expect(ofKind("container_host").filter((host) => host.host !== undefined)).toHaveLength(4);
  });

  it("has about 300 containers", () => {
    expect(ofKind("container").length).toBeGreaterThanOrEqual(280);
    expect(ofKind("container").length).toBeLessThanOrEqual(320);
  });

  it("has hypervisors of different versions, each with a row of its own", () => {
    const named = new Set(ofKind("vm").map((vm) => vm.host));
    expect(named).toEqual(new Set(ofKind("hypervisor").map((hypervisor) => hypervisor.name)));
    expect(new Set(ofKind("hypervisor").map((hypervisor) => hypervisor.hypervisor_version)).size).toBeGreaterThan(2);
  });
});

describe("the rows of the sample estate", () => {
  const months = Array.from({ length: MONTHS_OF_HISTORY + 1 }, (_, monthsBack) => monthsBack);

  it.each(months)(
    "are faultless %i months back: nothing unreadable, every host found, every identity once",
    (monthsBack) => {
      const builder = new EstateBuilder();
      for (const [index, row] of sampleEstate({ now: NOW, monthsBack }).entries()) builder.addRow(row, index + 2);
      expect(builder.build().issues).toEqual([]);
    },
  );

  it("are spelled as the export spells them", () => {
    for (const row of today) {
      for (const field of FIELD_NAMES) expect(canonicalCell(field, row[field] ?? "")).toBe(row[field] ?? "");
    }
  });

  it("use every column of the native CSV", () => {
    const used = new Set(today.flatMap((row) => Object.keys(row)));
    expect(FIELD_NAMES.filter((field) => !used.has(field))).toEqual([]);
  });

  it("place every workload in a segment that has a row", () => {
    const segments = new Set(ofKind("segment").map((segment) => segment.name));
    const placed = today.filter((row) => row.kind !== "segment");
    expect(placed.filter((row) => row.segment === undefined || !segments.has(row.segment))).toEqual([]);
  });
});

describe("the same moment", () => {
  it("gives the same rows to the byte", () => {
    expect(JSON.stringify(sampleEstate({ now: NOW, monthsBack: 3 }))).toBe(
      JSON.stringify(sampleEstate({ now: NOW, monthsBack: 3 })),
    );
  });

  it("gives the same names and evidence in another year, but for the dates", () => {
    const withoutDates = (now: number) =>
      sampleEstate({ now, monthsBack: 0 }).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([field]) => !/_at$|_eol$/.test(field))),
      );
    expect(withoutDates(Date.UTC(2031, 1, 28))).toEqual(withoutDates(NOW));
  });

  it("has no evidence from after it", () => {
    const dates = today.flatMap((row) => Object.entries(row).filter(([field]) => field.endsWith("_at")));
    expect(dates.filter(([, text]) => text !== "never" && Date.parse(text) > NOW)).toEqual([]);
  });

  it.each([-1, 13, 0.5])("refuses %d months back", (monthsBack) => {
    expect(() => sampleEstate({ now: NOW, monthsBack })).toThrow(RangeError);
  });
});
