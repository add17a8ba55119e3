import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageGrade } from "../possible";

/** The operating system was scanned lately. */
export const osScanned = defineCheck(
  {
    id: "1.3",
    evidence: ["os_scanned_at"],
    facts: { scanned: ageGrade("os_scanned_at", CATALOGUE["1.3"].thresholds) },
  },
  ({ scanned }) => scanned,
);
