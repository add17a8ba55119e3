import { DAY } from "@/lib/domain/inventory/dates";
import type { Row } from "./row";
import { dateCell } from "./time";

/** The month, counted back from today, in which the log collector's certificate had run out. */
const OUTAGE = 7;

/** In the month of the outage, the machines that do log had not been heard of for nine days. */
export function logOutage(evidence: Row, at: number, monthsBack: number): Row {
  if (monthsBack !== OUTAGE || evidence.siem_last_event_at === "never") return {};
  return { siem_last_event_at: dateCell(at - 9 * DAY) };
}
