import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** The container does not run as root, and cannot gain privileges. */
export const noRoot = defineCheck(
  {
    id: "3.5",
    evidence: ["run_as_root", "no_new_privileges"],
    facts: { root: either("run_as_root"), noNewPrivileges: either("no_new_privileges") },
  },
  ({ root, noNewPrivileges }) => gradeOfPair(!root, noNewPrivileges),
);
