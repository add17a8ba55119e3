import type { CheckResult } from "@/lib/domain/report/report";

export const VERDICTS = ["pass", "partial", "fail", "unknown", "notApplicable"] as const;
export type VerdictWord = (typeof VERDICTS)[number];
export type Grade = "pass" | "partial" | "fail";

/** The word of one end of a verdict (0 to 1). */
export function gradeOf(end: number): Grade {
  return end >= 1 ? "pass" : end > 0 ? "partial" : "fail";
}

/** A verdict in one word: unknown where its ends differ. */
export function verdictOf(result: Pick<CheckResult, "low" | "high"> | null): VerdictWord {
  if (result === null) return "notApplicable";
  return result.low === result.high ? gradeOf(result.low) : "unknown";
}
