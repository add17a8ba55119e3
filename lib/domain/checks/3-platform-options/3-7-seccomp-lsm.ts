import { defineCheck } from "../contract";
import { anyWord, gradeOfPair } from "../possible";

/** A system call filter and a Linux security module confine the container. */
export const seccompLsm = defineCheck(
  {
    id: "3.7",
    evidence: ["seccomp", "lsm"],
    facts: { seccomp: anyWord("seccomp"), lsm: anyWord("lsm") },
  },
  ({ seccomp, lsm }) => gradeOfPair(seccomp !== "unconfined", lsm !== "none"),
);
