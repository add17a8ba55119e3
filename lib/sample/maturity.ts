import { MONTHS_OF_HISTORY } from "./time";

/** How well something is hardened, 0 to 1, twelve months ago and today. */
export interface Maturity {
  readonly then: number;
  readonly today: number;
}

/** The maturity in a month of the history; it moves evenly between its ends. */
export const maturityAt = ({ then, today }: Maturity, monthsBack: number): number =>
  today + ((then - today) * monthsBack) / MONTHS_OF_HISTORY;
