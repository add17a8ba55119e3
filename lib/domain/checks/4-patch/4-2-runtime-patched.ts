import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { RUNC_FIX } from "../facts/runc";
import { hasFix, parseVersion, type Version } from "../facts/versions";
import { type FixState, gradeOfFix, NO_FACTS, NO_RELEASE } from "./fix-state";

const { pendingDays } = CATALOGUE["4.2"].thresholds;
const FIRST_FIXED = RUNC_FIX.fixed.map(parseVersion).filter((version): version is Version => version !== undefined);

function stateOf(runtime: string | undefined, release: string | undefined): readonly FixState[] {
  if (runtime?.toLowerCase() !== "runc") return NO_FACTS;
  const version = release === undefined ? undefined : parseVersion(release);
  if (!version) return NO_RELEASE;
  return [hasFix(version, FIRST_FIXED) ? "fixed" : "unfixed"];
}

/** The container runtime has the fixes of its known escapes. */
export const runtimePatched = defineCheck(
  {
    id: "4.2",
    evidence: ["runtime", "runtime_version"],
    facts: { state: ({ runtime, runtime_version }) => stateOf(runtime, runtime_version) },
  },
  ({ state }, now) => gradeOfFix(state, RUNC_FIX.published, pendingDays, now),
);
