import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageGrade } from "../possible";

/** The machine was measured lately against a hardening benchmark. */
export const benchmarkRun = defineCheck(
  {
    id: "6.3",
    evidence: ["benchmark_at"],
    facts: { run: ageGrade("benchmark_at", CATALOGUE["6.3"].thresholds) },
  },
  ({ run }) => run,
);
