import { canonicalInstant, DAY } from "@/lib/domain/inventory/dates";

export const MINUTE = 60_000;

/** Months that the sample's history goes back. */
export const MONTHS_OF_HISTORY = 12;

/**
 * The same UTC time of day, `months` calendar months earlier; a day that the month lacks
 * becomes its last (31 March less one month is 28 or 29 February). Epoch milliseconds.
 */
export function monthsBefore(now: number, months: number): number {
  const from = new Date(now);
  const firstOfMonth = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months, 1);
  const first = new Date(firstOfMonth);
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const timeOfDay = ((now % DAY) + DAY) % DAY;
  return firstOfMonth + (Math.min(from.getUTCDate(), lastDay) - 1) * DAY + timeOfDay;
}

/** A date cell for an instant in epoch milliseconds. */
export const dateCell = (at: number): string => canonicalInstant(at);

/** What held at a point of the history: the newest step that had been taken by then. */
export type Steps<T> = readonly (readonly [monthsBack: number, value: T])[];

/**
 * Reads steps at a month. Each step holds from its `monthsBack` on, until the next one;
 * before the first, the first holds. Steps are listed oldest first.
 */
export function asOf<T>(steps: readonly [readonly [number, T], ...Steps<T>], monthsBack: number): T {
  let value = steps[0][1];
  for (const [since, next] of steps) {
    if (since >= monthsBack) value = next;
  }
  return value;
}
