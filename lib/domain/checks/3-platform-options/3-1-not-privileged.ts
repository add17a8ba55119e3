import { defineCheck } from "../contract";
import { either } from "../possible";

/** The container does not run privileged. */
export const notPrivileged = defineCheck(
  {
    id: "3.1",
    evidence: ["privileged"],
    facts: { privileged: either("privileged") },
  },
  ({ privileged }) => (privileged ? 0 : 1),
);
