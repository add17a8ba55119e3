import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** Endpoint protection, or a host intrusion detection, watches over the VM. */
export const edr = defineCheck(
  {
    id: "8.2",
    evidence: ["edr_mode"],
    facts: { mode: anyWord("edr_mode") },
  },
  ({ mode }) => (({ protect: 1, detect: 0.5, none: 0 }) as const)[mode],
);
