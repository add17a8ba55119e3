import type { Result } from "@/lib/domain/views/failure";
import type { InventoryQuery } from "@/lib/domain/views/inventory";

/** The value of a result that a test expects to be one. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed with ${result.failure.code} ${JSON.stringify(result.failure.params ?? {})}`);
  return result.value;
}

/** A text as an upload sends it: in pieces. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += 1000) yield bytes.subarray(start, start + 1000);
}

/** The inventory as it opens, but for what the test narrows. */
export function anyAsset(query: Partial<InventoryQuery> = {}): InventoryQuery {
  return {
    ...{ text: "", kind: [], owner: [], segment: [], environment: [], failing: null, unknown: null, gate: null },
    ...{ sort: "score", direction: "asc", page: 1, pageSize: 50 },
    ...query,
  };
}
