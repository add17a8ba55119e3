import { sampleEstate } from "./estate";
import type { Row } from "./row";
import { MONTHS_OF_HISTORY, monthsBefore } from "./time";

/** The estate at one point of its history. */
export interface SampleMonth {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly monthsBack: number;
  readonly rows: readonly Row[];
}

/** Thirteen estates, today's and those of the twelve months before at the same UTC time of day; oldest first. */
export const sampleHistory = (now: number): readonly SampleMonth[] =>
  Array.from({ length: MONTHS_OF_HISTORY + 1 }, (_, index) => {
    const monthsBack = MONTHS_OF_HISTORY - index;
    return { at: monthsBefore(now, monthsBack), monthsBack, rows: sampleEstate({ now, monthsBack }) };
  });
