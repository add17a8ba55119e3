import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageGrade } from "../possible";

/** The image was scanned lately. The date is taken as that of the running digest. */
export const imageScanned = defineCheck(
  {
    id: "1.1",
    evidence: ["image_scanned_at"],
    facts: { scanned: ageGrade("image_scanned_at", CATALOGUE["1.1"].thresholds) },
  },
  ({ scanned }) => scanned,
);
