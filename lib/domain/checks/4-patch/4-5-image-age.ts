import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageGrade, ended } from "../possible";

/** The image was built lately, on a base that is still supported. */
export const imageAge = defineCheck(
  {
    id: "4.5",
    evidence: ["image_created_at", "base_eol"],
    facts: { built: ageGrade("image_created_at", CATALOGUE["4.5"].thresholds), unsupported: ended("base_eol") },
  },
  ({ built, unsupported }) => (unsupported ? 0 : built),
);
