import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** A default-deny policy is in force for what comes in and for what goes out. */
export const networkPolicy = defineCheck(
  {
    id: "2.1",
    evidence: ["netpol_ingress", "netpol_egress"],
    facts: { ingress: either("netpol_ingress"), egress: either("netpol_egress") },
  },
  ({ ingress, egress }) => gradeOfPair(ingress, egress),
);
