import type { InventoryPage, InventoryQuery } from "@/lib/domain/views/inventory";
import type { Tx } from "../database";

const FACETS = ["kind", "owner", "segment", "environment"] as const;
/** Values offered in a filter: more are found by typing. */
const OFFERED = 200;

interface Group {
  readonly kind: string;
  readonly owner: string;
  readonly segment: string;
  readonly environment: string;
  readonly assets: number;
}

/**
 * The values of each filter with how many assets they would show beside the other three filters, most first;
 * "" = unknown. Counted from the rollup: the text and the check that one looks for do not lower the counts.
 */
export async function selectFacets(tx: Tx, query: InventoryQuery): Promise<InventoryPage["facets"]> {
  const groups: readonly Group[] = await tx.assetFacet.findMany();
  const facet = (name: (typeof FACETS)[number]) => {
    const counts = new Map<string, number>();
    for (const group of groups) {
      const shown = FACETS.every((other) => other === name || passes(query[other], group[other]));
      if (shown) counts.set(group[name], (counts.get(group[name]) ?? 0) + group.assets);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, OFFERED);
  };
  return { kind: facet("kind"), owner: facet("owner"), segment: facet("segment"), environment: facet("environment") };
}

function passes(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
