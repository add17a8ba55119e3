import { inventoryRow } from "@/lib/db/assets/asset-row";
import { selectFacets } from "@/lib/db/assets/facets";
import { COUNT_LIMIT, countAssets, selectAssets } from "@/lib/db/assets/list-assets";
import { ok, type Result } from "@/lib/domain/views/failure";
import type { InventoryPage, InventoryQuery } from "@/lib/domain/views/inventory";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";

/** One page of the inventory: three queries, whatever its size. Needs `read`. */
export async function listAssets({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: InventoryQuery;
}): Promise<Result<InventoryPage, CommonFailure>> {
  return inTransaction(ctx, "read", async (tx) => {
    const rows = await selectAssets(tx, input);
    const counted = await countAssets(tx, input);
    const facets = await selectFacets(tx, input);
    return ok({
      rows: rows.map(inventoryRow),
      total: Math.min(counted, COUNT_LIMIT),
      counted: counted <= COUNT_LIMIT,
      facets,
    });
  });
}
