import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** What the application normally does is known, and what differs is stopped. */
export const behaviourBaseline = defineCheck(
  {
    id: "5.1",
    evidence: ["behaviour_mode"],
    facts: { mode: anyWord("behaviour_mode") },
  },
  ({ mode }) => (({ enforce: 1, monitor: 0.5, none: 0 }) as const)[mode],
);
