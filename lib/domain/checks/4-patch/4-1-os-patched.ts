import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { knownEnd } from "../facts/os-ends";
import { ageGrade, hasEnded } from "../possible";

/** The operating system is supported and was patched lately. The row's own end of life wins over the known ends. */
export const osPatched = defineCheck(
  {
    id: "4.1",
    evidence: ["last_patched_at", "os_eol", "os", "os_version"],
    facts: {
      patched: ageGrade("last_patched_at", CATALOGUE["4.1"].thresholds),
      unsupported: ({ os_eol, os, os_version }, now) => {
        const end = knownEnd(os, os_version);
        const past = hasEnded(os_eol, now) ?? (end === undefined ? undefined : end < now);
        return past === undefined ? [true, false] : [past];
      },
    },
  },
  ({ patched, unsupported }) => (unsupported ? 0 : patched),
);
