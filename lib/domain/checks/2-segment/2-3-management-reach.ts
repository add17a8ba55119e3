import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The management interface is reached from the admin network only. */
export const managementReach = defineCheck(
  {
    id: "2.3",
    evidence: ["mgmt_reach"],
    facts: { reach: anyWord("mgmt_reach") },
  },
  ({ reach }) => (({ admin: 1, internal: 0.5, internet: 0 }) as const)[reach],
);
