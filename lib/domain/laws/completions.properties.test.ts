import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, EvidenceName } from "@/lib/domain/checks/contract";
import { knownEnd } from "@/lib/domain/checks/facts/os-ends";
import { CHECKS } from "@/lib/domain/checks/registry";
import { readCell } from "@/lib/domain/inventory/cells";
import type { FieldName } from "@/lib/domain/inventory/fields";
import { NOW, valuesOf } from "./estates";

/** Evidence that no completion is tried for: unknown, it says what to go by, not that the verdict is open. */
const TAKEN_AS_IT_IS: readonly string[] = ["3.2 host_mounts", "7.1 observed_at"];

type Cells = Readonly<Partial<Record<FieldName, string>>>;

function judge(check: (typeof CHECKS)[number], cells: Cells) {
  const evidence = Object.fromEntries(
    check.check.evidence.map((name) => [
      name,
      name === "sharing" ? undefined : readCell(name, cells[name] ?? "").value,
    ]),
  );
  return check.check.judge(evidence as Evidence<EvidenceName>, NOW);
}

/** Every way to fill in what the cells leave unknown. */
function completions(id: string, fields: readonly FieldName[], cells: Cells): Cells[] {
  let all: Cells[] = [cells];
  for (const field of fields) {
    if (cells[field] || TAKEN_AS_IT_IS.includes(`${id} ${field}`)) continue;
    // The end of life of a known release is known, until its row says otherwise.
    if (field === "os_eol" && knownEnd(cells.os, cells.os_version) !== undefined) continue;
    // A date too far ahead is no evidence, so it completes nothing.
    const values = valuesOf(field).filter(
      (value) => !(field.endsWith("_at") && value !== "never" && Date.parse(value) > NOW),
    );
    all = all.flatMap((filled) => values.map((value) => ({ ...filled, [field]: value })));
  }
  return all;
}

describe("a verdict is the least and the greatest over all completions of what is missing", () => {
  for (const check of CHECKS.filter(({ id }) => id !== "2.4")) {
    const fields = check.check.evidence as readonly FieldName[];
    it(`${check.id} is open only as far as the missing evidence can still change it`, () => {
      const cells = fc.record(
        Object.fromEntries(
          fields.map((field) => [
            field,
            fc.oneof(
              { weight: 2, arbitrary: fc.constant("") },
              { weight: 3, arbitrary: fc.constantFrom(...valuesOf(field)) },
            ),
          ]),
        ),
      ) as fc.Arbitrary<Cells>;
      fc.assert(
        fc.property(cells, (given) => {
          const outcomes = completions(check.id, fields, given).map((completed) => judge(check, completed));
          const verdict = judge(check, given);
          if (outcomes.every((outcome) => outcome === null)) {
            expect(verdict).toBeNull();
            return;
          }
          const lows = outcomes.map((outcome) => outcome?.low ?? 1);
          const highs = outcomes.map((outcome) => outcome?.high ?? 1);
          expect(verdict).toEqual({ low: Math.min(...lows), high: Math.max(...highs) });
        }),
        { numRuns: 150 },
      );
    });
  }
});
