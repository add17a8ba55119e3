import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageGrade } from "../possible";

/** The running container was scanned lately. */
export const runtimeScanned = defineCheck(
  {
    id: "1.2",
    evidence: ["runtime_scanned_at"],
    facts: { scanned: ageGrade("runtime_scanned_at", CATALOGUE["1.2"].thresholds) },
  },
  ({ scanned }) => scanned,
);
