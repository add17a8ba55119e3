/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Milliseconds of an hour. */
export const HOUR = 3_600_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1970-01-01 of a Gregorian date, or `undefined` where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  // Years counted from March, so that the leap day is the last day of its year.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function timeOfDay(hour: number, minute: number, second: number): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return hour * HOUR + minute * 60_000 + second * 1000;
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const digits = zone.slice(1).replace(":", "");
  const time = timeOfDay(Number(digits.slice(0, 2)), Number(digits.slice(2) || "0"), 0);
  if (time === undefined) return undefined;
  return zone.startsWith("-") ? -time : time;
}

function instant(day: number | undefined, time: number | undefined, offset: number | undefined): number | undefined {
  if (day === undefined || time === undefined || offset === undefined) return undefined;
  return day * DAY + time - offset;
}

/**
 * Reads an instant: an ISO 8601 date, or date and time (no offset means UTC), or dd.mm.yyyy
 * with an optional time. A date without a time is 00:00 UTC.
 * @returns milliseconds since 1970-01-01 UTC, or `undefined` where it is none (31.02. is none)
 */
export function parseInstant(text: string): number | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const time = timeOfDay(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
    const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
    return instant(
      dayNumber(Number(year), Number(month), Number(day)),
      time === undefined ? undefined : time + milliseconds,
      offsetOf(zone),
    );
  }
  const german = GERMAN.exec(text);
  if (!german) return undefined;
  const [, day, month, year, hour, minute, second] = german;
  return instant(
    dayNumber(Number(year), Number(month), Number(day)),
    timeOfDay(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)),
    0,
  );
}

/** The canonical text of an instant: the date alone at 00:00 UTC, else with its time, no needless zeros. */
export function canonicalInstant(at: number): string {
  const iso = new Date(at).toISOString();
  if (iso.endsWith("T00:00:00.000Z")) return iso.slice(0, -14);
  return iso.endsWith(".000Z") ? `${iso.slice(0, -5)}Z` : iso;
}
