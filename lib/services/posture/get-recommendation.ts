import { inventoryRow } from "@/lib/db/assets/asset-row";
import { selectFailing } from "@/lib/db/assets/failing";
import type { FleetName, Interval, Recommendation } from "@/lib/domain/report/report";
import type { CheckTally } from "@/lib/domain/report/summary";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { InventoryRow } from "@/lib/domain/views/inventory";
import type { Ctx } from "../context";
import { type Paging, range } from "../paging";
import { type CommonFailure, inTransaction } from "../transaction";
import { latestSummary } from "./latest-summary";

export interface RecommendationView {
  readonly recommendation: Recommendation;
  readonly snapshotAt: string;
  readonly fleets: Readonly<Record<FleetName, Interval>>;
  /** By check id, in the order of the catalogue. */
  readonly tallies: Readonly<Record<string, Readonly<Record<FleetName, CheckTally>>>>;
  /** Assets of which a check of this recommendation fails, worst first, with those that fail. */
  readonly failing: readonly { readonly asset: InventoryRow; readonly checks: readonly string[] }[];
  readonly failingTotal: number;
}

/** One recommendation, VMs against containers; `null` while there is no inventory. Needs `read`. */
export async function getRecommendation({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: Paging & { readonly recommendation: Recommendation };
}): Promise<Result<RecommendationView | null, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const latest = await latestSummary(tx);
    if (latest === null) return ok(null);
    const { recommendation } = input;
    const { fleets, tallies } = latest.summary;
    const ids = Object.keys(tallies).filter((id) => id.startsWith(`${recommendation}.`));
    const found = await selectFailing(tx, { checks: ids, recommendation, ...range(input) });
    return ok({
      recommendation,
      snapshotAt: latest.takenAt,
      fleets: {
        vm: fleets.vm.recommendations[`${recommendation}`],
        container: fleets.container.recommendations[`${recommendation}`],
        container_bare: fleets.container_bare.recommendations[`${recommendation}`],
        container_on_vm: fleets.container_on_vm.recommendations[`${recommendation}`],
      },
      tallies: Object.fromEntries(ids.flatMap((id) => (tallies[id] === undefined ? [] : [[id, tallies[id]]]))),
      failing: found.rows.map((asset) => ({
        asset: inventoryRow(asset),
        checks: asset.failing.filter((id) => ids.includes(id)),
      })),
      failingTotal: found.total,
    });
  });
}
