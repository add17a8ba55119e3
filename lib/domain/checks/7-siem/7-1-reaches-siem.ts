import { HOUR } from "@/lib/domain/inventory/dates";
import { CATALOGUE } from "../catalogue";
import { defineCheck, type Grade } from "../contract";
import { ageOf, gradeUpTo, isBelievable } from "../possible";

const { passHours, partialHours } = CATALOGUE["7.1"].thresholds;

/** The machine's events reach the SIEM: measured at the time at which the row that says so was taken, else at now. */
export const reachesSiem = defineCheck(
  {
    id: "7.1",
    evidence: ["siem_last_event_at", "observed_at"],
    facts: {
      lastEvent: ({ siem_last_event_at, observed_at }, now): readonly Grade[] => {
        if (!isBelievable(siem_last_event_at, now)) return [1, 0.5, 0];
        const observed = isBelievable(observed_at, now) && observed_at !== "never" ? observed_at.at : now;
        return [gradeUpTo(ageOf(siem_last_event_at, observed), passHours * HOUR, partialHours * HOUR)];
      },
    },
  },
  ({ lastEvent }) => lastEvent,
);
