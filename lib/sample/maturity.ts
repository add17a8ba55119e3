import { MONTHS_OF_HISTORY } from "./time";

/** How well something is hardened, 0 to 1, twelve months ago and today. */
export interface Maturity {
  readonly yearAgo: number;
  readonly today: number;
}

/** The maturity in a month of the history; it moves evenly between its ends. */
export const maturityAt = ({ yearAgo, today }: Maturity, monthsBack: number): number =>
  today + ((yearAgo - today) * monthsBack) / MONTHS_OF_HISTORY;
