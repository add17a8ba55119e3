import type { Grade, Verdict } from "@/lib/domain/checks/contract";
import type { CheckRun } from "@/lib/domain/checks/run";
import type { EstateAsset } from "@/lib/domain/inventory/estate";
import type { Assessment } from "./assessment";
import { FLEETS, type FleetName } from "./report";
import type { CheckTally } from "./summary";

type Counts = { -readonly [K in keyof CheckTally]: number };

const isOfHost = (run: CheckRun) => (run.catalogued.roles as readonly string[]).includes("container_host");

/** The worse of what is known of a container itself and of its machine. */
function worse(a: Verdict | null | undefined, b: Verdict | null | undefined): Verdict | null | undefined {
  if (!a) return b === undefined ? a : b;
  if (!b) return a;
  return { low: Math.min(a.low, b.low) as Grade, high: Math.min(a.high, b.high) as Grade };
}

function outcomeOf(verdict: Verdict | null): keyof CheckTally {
  if (verdict === null) return "notApplicable";
  if (verdict.low !== verdict.high) return "unknown";
  return verdict.low === 1 ? "pass" : verdict.low === 0 ? "fail" : "partial";
}

/** The verdict of a check as an asset's fleet sees it; `undefined` where the check is not meant for it. */
function verdictInFleet(assessment: Assessment, run: CheckRun, index: number): Verdict | null | undefined {
  const own = run.verdicts[run.tupleOf[index] ?? -1];
  const below = assessment.below(index);
  if (below === undefined) return own;
  if (below === assessment.sums.unknownKernel) return worse(own, isOfHost(run) ? { low: 0, high: 1 } : undefined);
  return worse(own, run.verdicts[run.tupleOf[below] ?? -1]);
}

/** How the verdicts of every check fall over the assets of each fleet, excluded assets left out. */
export function tallies(assessment: Assessment): Record<string, Record<FleetName, CheckTally>> {
  const { assets } = assessment.estate;
  return Object.fromEntries(
    assessment.runs.map((run) => {
      const counts = Object.fromEntries(
        FLEETS.map((fleet) => [fleet, { pass: 0, partial: 0, fail: 0, unknown: 0, notApplicable: 0 }]),
      ) as Record<FleetName, Counts>;
      assets.forEach((asset: EstateAsset, index) => {
        if (asset.class === null || asset.excluded) return;
        const verdict = verdictInFleet(assessment, run, index);
        if (verdict === undefined) return;
        const outcome = outcomeOf(verdict);
        counts[asset.class][outcome] += 1;
        if (asset.class !== "vm") counts.container[outcome] += 1;
      });
      return [run.catalogued.id, counts];
    }),
  );
}
