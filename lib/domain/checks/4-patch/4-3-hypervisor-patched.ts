import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ESXI_FIX } from "../facts/esxi";
import { beginsWithNumber } from "../facts/os-ends";
import { type FixState, gradeOfFix, NO_FACTS, NO_RELEASE } from "./fix-state";

const { pendingDays } = CATALOGUE["4.3"].thresholds;
const ESXI = /^(?:vmware )?esxi/i;
const BUILD = /(?<!\d)\d{8}(?!\d)/;
const NUMBER = /\d+(?:\.\d+)+/;
const BUILDS = ESXI_FIX.builds.map(({ build }) => build);

/** ESXi is told by its build number; the version beside it says which build is the fixed one. */
function stateOf(product: string | undefined, version: string | undefined): readonly FixState[] {
  const build = Number(BUILD.exec(version ?? "")?.[0] ?? Number.NaN);
  if (product === undefined || version === undefined || !ESXI.test(product) || Number.isNaN(build)) return NO_FACTS;
  const number = NUMBER.exec(version)?.[0];
  if (number !== undefined) {
    const line = ESXI_FIX.builds.find((fixed) => beginsWithNumber(number, fixed.version));
    return line ? [build >= line.build ? "fixed" : "unfixed"] : NO_FACTS;
  }
  if (build >= Math.max(...BUILDS)) return ["fixed"];
  return build < Math.min(...BUILDS) ? ["unfixed"] : NO_RELEASE;
}

/** The hypervisor below has the fixes of its known escapes. */
export const hypervisorPatched = defineCheck(
  {
    id: "4.3",
    evidence: ["hypervisor_product", "hypervisor_version"],
    facts: { state: ({ hypervisor_product, hypervisor_version }) => stateOf(hypervisor_product, hypervisor_version) },
  },
  ({ state }, now) => gradeOfFix(state, ESXI_FIX.published, pendingDays, now),
);
