import type { Recommendation } from "@/lib/domain/report/report";
import type { InventoryQuery } from "@/lib/domain/views/inventory";

/** Where an asset's page is. */
export function assetHref(id: string): string {
  return `/inventory/${encodeURIComponent(id)}`;
}

/** Where a recommendation's page is, at one of its checks if named. */
export function recommendationHref(n: Recommendation | string, check?: string): string {
  return `/recommendations/${n}${check === undefined ? "" : `#check-${check}`}`;
}

/** The recommendation that a check belongs to: "3" for "3.10". */
export function recommendationOf(check: string): string {
  return check.slice(0, check.indexOf("."));
}

/** The inventory, filtered: the names of the parameters are those of the query. */
export function inventoryHref(filter: Partial<Pick<InventoryQuery, "kind" | "failing" | "unknown" | "gate">>): string {
  const parameters = new URLSearchParams();
  for (const kind of filter.kind ?? []) parameters.append("kind", kind);
  if (filter.failing) parameters.set("failing", filter.failing);
  if (filter.unknown) parameters.set("unknown", filter.unknown);
  if (filter.gate) parameters.set("gate", filter.gate);
  return `/inventory?${parameters}`;
}

/** The id in the path of an asset's page, which may arrive encoded; what cannot be decoded is taken as it stands. */
export function readAssetId(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
