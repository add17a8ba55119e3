import { z } from "zod";
import { COLUMNS, type Column, DEFAULT_COLUMNS } from "@/components/inventory/columns";
import { type AssetKind, KINDS } from "@/lib/domain/inventory/fields";
import { INVENTORY_SORTS, type InventoryQuery } from "@/lib/domain/views/inventory";

export const PAGE_SIZES = [25, 50, 100, 200] as const;
export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];
export const ASSET_KINDS: readonly AssetKind[] = KINDS.filter((kind) => kind !== "segment");

/** Everything that the address of the inventory says: which assets, and how they are shown. */
export interface InventoryState {
  readonly query: InventoryQuery;
  readonly columns: readonly Column[];
  readonly density: Density;
}

/** Longest text of a filter that is used; what is longer is cut. */
const LONGEST = 200;
const MOST_VALUES = 100;
const LAST_PAGE = 100_000;

const CHECK = /^[1-8]\.\d{1,2}$/;
const cut = z.string().transform((text) => text.trim().slice(0, LONGEST));
const check = z.string().regex(CHECK).nullable().catch(null);
const number = (fallback: number) => z.coerce.number().int().min(1).max(LAST_PAGE).catch(fallback);

/** Sorted by this, the highest is what one looks for first. */
const HIGHEST_FIRST = new Set<string>(["criticality", "gates"]);

/**
 * Reads the parameters of an address. Nothing here fails: what is not understood falls back
 * to what is shown without it.
 */
export function parseInventory(parameters: URLSearchParams): InventoryState {
  const all = (name: string) =>
    [...new Set(parameters.getAll(name).map((value) => cut.parse(value)))].slice(0, MOST_VALUES);
  const one = (name: string) => parameters.get(name) ?? undefined;
  const sort = z.enum(INVENTORY_SORTS).catch("score").parse(one("sort"));
  const chosen = all("column").flatMap((value) => value.split(","));
  const columns = COLUMNS.filter((column) => chosen.includes(column));
  const size = number(50).parse(one("pageSize"));
  return {
    query: {
      text: cut.parse(one("text") ?? ""),
      kind: ASSET_KINDS.filter((kind) => all("kind").includes(kind)),
      owner: all("owner"),
      segment: all("segment"),
      environment: all("environment"),
      failing: check.parse(one("failing") ?? null),
      unknown: check.parse(one("unknown") ?? null),
      gate: one("gate") === "open" ? "open" : null,
      sort,
      direction: z.enum(["asc", "desc"]).catch(firstDirection(sort)).parse(one("direction")),
      page: number(1).parse(one("page")),
      pageSize: PAGE_SIZES.find((known) => known === size) ?? 50,
    },
    columns: chosen.length === 0 ? DEFAULT_COLUMNS : columns,
    density: z.enum(DENSITIES).catch("comfortable").parse(one("density")),
  };
}

/** The direction that a click on an unsorted column gives. */
export function firstDirection(sort: string): "asc" | "desc" {
  return HIGHEST_FIRST.has(sort) ? "desc" : "asc";
}

/** The parameters that lead to this state; what stands for the default is left out. */
export function inventoryParameters({ query, columns, density }: InventoryState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.text !== "") parameters.set("text", query.text);
  for (const name of ["kind", "owner", "segment", "environment"] as const) {
    for (const value of query[name]) parameters.append(name, value);
  }
  if (query.failing !== null) parameters.set("failing", query.failing);
  if (query.unknown !== null) parameters.set("unknown", query.unknown);
  if (query.gate !== null) parameters.set("gate", query.gate);
  if (query.sort !== "score") parameters.set("sort", query.sort);
  if (query.direction !== firstDirection(query.sort)) parameters.set("direction", query.direction);
  if (query.page !== 1) parameters.set("page", String(query.page));
  if (query.pageSize !== 50) parameters.set("pageSize", String(query.pageSize));
  if (columns.join() !== DEFAULT_COLUMNS.join()) parameters.set("column", ["name", ...columns].join(","));
  if (density !== "comfortable") parameters.set("density", density);
  return parameters;
}

/** Address of the inventory in this state, with some of its query changed; any change but the page leads to page 1. */
export function inventoryAddress(
  state: InventoryState,
  change: Partial<InventoryQuery> = {},
  path = "/inventory",
): string {
  const query = { ...state.query, page: 1, ...change };
  const text = inventoryParameters({ ...state, query }).toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Whether anything narrows the list. */
export function isFiltered({
  text,
  kind,
  owner,
  segment,
  environment,
  failing,
  unknown,
  gate,
}: InventoryQuery): boolean {
  return (
    text !== "" ||
    [kind, owner, segment, environment].some((values) => values.length > 0) ||
    [failing, unknown, gate].some((value) => value !== null)
  );
}

/** How many filters stand beside the search: each value of a facet is one. */
export function countFilters({ kind, owner, segment, environment, failing, unknown, gate }: InventoryQuery): number {
  const facets = [kind, owner, segment, environment].flat().length;
  return facets + [failing, unknown, gate].filter((value) => value !== null).length;
}

/** What `searchParams` of a page holds, as parameters. */
export function toParameters(
  record: Readonly<Record<string, string | readonly string[] | undefined>>,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(record)) {
    for (const each of typeof value === "string" ? [value] : (value ?? [])) parameters.append(name, each);
  }
  return parameters;
}
