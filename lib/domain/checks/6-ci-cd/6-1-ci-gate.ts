import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The pipeline stops an image with faults. */
export const ciGate = defineCheck(
  {
    id: "6.1",
    evidence: ["ci_gate"],
    facts: { gate: anyWord("ci_gate") },
  },
  ({ gate }) => (({ blocks: 1, warns: 0.5, none: 0 }) as const)[gate],
);
