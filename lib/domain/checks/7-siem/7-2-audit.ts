import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** What the engine is told, and who signs in, is written down. */
export const audit = defineCheck(
  {
    id: "7.2",
    evidence: ["daemon_audit", "login_audit"],
    facts: { daemon: either("daemon_audit"), login: either("login_audit") },
  },
  ({ daemon, login }) => gradeOfPair(daemon, login),
);
