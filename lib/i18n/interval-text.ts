import type { Interval } from "@/lib/domain/report/report";

/** Printed where nothing applies. */
export const NO_SCORE = "–";

/**
 * An interval of points (0 to 100) in whole numbers: "62–73", "62" where both ends round to
 * the same, a dash where nothing applies. Ends more than a point apart never merge.
 */
export function intervalText({ low, high }: Interval): string {
  if (low === null || high === null) return NO_SCORE;
  const from = Math.round(low);
  const to = Math.round(high);
  return from === to ? `${from}` : `${from}–${to}`;
}
