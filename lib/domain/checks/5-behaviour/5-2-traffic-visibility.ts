import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** Traffic between workloads, and into and out of the data centre, is seen. */
export const trafficVisibility = defineCheck(
  {
    id: "5.2",
    evidence: ["flow_ew", "flow_ns"],
    facts: { eastWest: either("flow_ew"), northSouth: either("flow_ns") },
  },
  ({ eastWest, northSouth }) => gradeOfPair(eastWest, northSouth),
);
