import type { Formats } from "next-intl";

/** Named formats for numbers and instants; the locale decides how they look. */
export const FORMATS = {
  dateTime: {
    day: { day: "numeric", month: "short", year: "numeric" },
    dayShort: { day: "numeric", month: "short" },
    instant: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  },
  number: {
    count: { maximumFractionDigits: 0 },
    share: { style: "percent", maximumFractionDigits: 0 },
    exact: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
    signed: { signDisplay: "exceptZero", maximumFractionDigits: 0 },
  },
} as const satisfies Formats;
