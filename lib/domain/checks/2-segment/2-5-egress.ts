import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The container reaches only what it needs. */
export const egress = defineCheck(
  {
    id: "2.5",
    evidence: ["egress_policy"],
    facts: { policy: anyWord("egress_policy") },
  },
  ({ policy }) => (({ "allow-list": 1, "internet-denied": 0.5, any: 0 }) as const)[policy],
);
