import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** Threats and vulnerabilities are fed to the SIEM. */
export const feeds = defineCheck(
  {
    id: "7.3",
    evidence: ["threat_feed", "vuln_feed"],
    facts: { threats: either("threat_feed"), vulnerabilities: either("vuln_feed") },
  },
  ({ threats, vulnerabilities }) => gradeOfPair(threats, vulnerabilities),
);
