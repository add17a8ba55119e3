import { segmentRows } from "./company";
import { containerHostRows } from "./container-hosts/rows";
import { hypervisorRows } from "./hypervisors";
import type { Row } from "./row";
import { MONTHS_OF_HISTORY, monthsBefore } from "./time";
import { virtualMachineRows } from "./virtual-machines/rows";
import { containerRows } from "./workloads/rows";

/** Which estate: as of today, or as it was some months before. */
export interface SampleMoment {
  /** Today, in epoch milliseconds. */
  readonly now: number;
  /** Whole months before today, 0 to 12. */
  readonly monthsBack: number;
}

/**
 * The sample estate of a mid-sized German firm (docs/sample-estate.md) as rows of the native CSV.
 * The same moment gives the same rows to the byte. Dates are counted back from the moment
 * itself, so the estate never goes stale; names and structure do not depend on the date.
 * @throws RangeError for a month outside the history
 */
export function sampleEstate({ now, monthsBack }: SampleMoment): readonly Row[] {
  if (!Number.isInteger(monthsBack) || monthsBack < 0 || monthsBack > MONTHS_OF_HISTORY) {
    throw new RangeError(`The sample's history has no month ${monthsBack}.`);
  }
  const at = monthsBefore(now, monthsBack);
  return [
    ...segmentRows(),
    ...hypervisorRows(at, monthsBack),
    ...virtualMachineRows(at, monthsBack),
    ...containerHostRows(at, monthsBack),
    ...containerRows(at, monthsBack),
  ];
}
