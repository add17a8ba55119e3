import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** A VM that drifts from its configuration is noticed. */
export const driftMonitoring = defineCheck(
  {
    id: "5.3",
    evidence: ["drift_monitoring"],
    facts: { monitoring: anyWord("drift_monitoring") },
  },
  ({ monitoring }) => (({ continuous: 1, periodic: 0.5, none: 0 }) as const)[monitoring],
);
