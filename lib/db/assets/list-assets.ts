import type { InventoryQuery, InventorySort } from "@/lib/domain/views/inventory";
import type { Tx } from "../database";
import { Prisma } from "../generated/client";
import type { AssetColumns } from "./asset-row";

/** Counting stops here: nobody pages that far, and a count of all costs as much as reading all. */
export const COUNT_LIMIT = 10_000;
/** The deepest row that a page may begin at. */
const DEEPEST = 10_000;

type Filter = Pick<
  InventoryQuery,
  "text" | "kind" | "owner" | "segment" | "environment" | "failing" | "unknown" | "gate"
>;

const SORTS: Readonly<Record<InventorySort, Prisma.Sql>> = {
  score: Prisma.sql`coalesce(stack_low, score_low)`,
  name: Prisma.sql`name`,
  kind: Prisma.sql`kind`,
  host: Prisma.sql`host`,
  owner: Prisma.sql`owner`,
  segment: Prisma.sql`segment`,
  environment: Prisma.sql`environment`,
  criticality: Prisma.sql`criticality`,
  coverage: Prisma.sql`coalesce(stack_coverage, score_coverage)`,
  gates: Prisma.sql`cardinality(coalesce(stack_gates, gates))`,
};

const COLUMNS = Prisma.raw(
  [
    'id, external_id as "externalId", kind, name, host, class, environment, owner, segment, os, criticality, sensitivity',
    'exposure, excluded, observed_at as "observedAt", score_low as "scoreLow", score_high as "scoreHigh"',
    'score_coverage as "scoreCoverage", gates, gates_unknown as "gatesUnknown", stack_low as "stackLow"',
    'stack_high as "stackHigh", stack_coverage as "stackCoverage", coalesce(stack_gates, \'{}\') as "stackGates"',
    "coalesce(stack_gates_unknown, '{}') as \"stackGatesUnknown\"",
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `r${n}_low as "r${n}Low", r${n}_high as "r${n}High"`),
    'failing, undecided, record_keys as "recordKeys", stands_on as "standsOn"',
  ].join(", "),
);

/** One page of the assets that pass the filter. Unknown values come last, whichever way it is sorted. */
export async function selectAssets(tx: Tx, query: InventoryQuery): Promise<AssetColumns[]> {
  const take = Math.min(500, Math.max(1, Math.trunc(query.pageSize)));
  const skip = Math.min(DEEPEST, (Math.max(1, Math.trunc(query.page)) - 1) * take);
  const direction = query.direction === "desc" ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  return tx.$queryRaw<AssetColumns[]>`select ${COLUMNS} from asset where ${where(query)}
    order by ${SORTS[query.sort]} ${direction}, id limit ${take} offset ${skip}`;
}

/** How many pass the filter; more than `COUNT_LIMIT` means: at least so many. */
export async function countAssets(tx: Tx, filter: Filter): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`select count(*)::int as n from
    (select 1 from asset where ${where(filter)} limit ${COUNT_LIMIT + 1}) as counted`;
  return row?.n ?? 0;
}

/** Ids of all that pass the filter, in the order of the query: what an export of the view holds. */
export async function selectRecordKeys(tx: Tx, query: InventoryQuery): Promise<string[]> {
  const direction = query.direction === "desc" ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  const rows = await tx.$queryRaw<{ id: string }[]>`select id from asset where ${where(query)}
    order by ${SORTS[query.sort]} ${direction}, id`;
  return rows.map((row) => row.id);
}

/** True where the query leaves nothing out. */
export function isUnfiltered(query: Filter): boolean {
  const lists = [query.kind, query.owner, query.segment, query.environment];
  return (
    query.text.trim() === "" &&
    lists.every((list) => list.length === 0) &&
    !query.failing &&
    !query.unknown &&
    !query.gate
  );
}

export function where(filter: Filter): Prisma.Sql {
  const text = storable(filter.text.trim());
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const conditions = [
    ...(text === ""
      ? []
      : [
          Prisma.sql`(name ilike ${pattern} or host ilike ${pattern} or owner ilike ${pattern} or external_id ilike ${pattern} or os ilike ${pattern})`,
        ]),
    ...oneOf(Prisma.sql`kind`, filter.kind),
    ...oneOf(Prisma.sql`coalesce(owner, '')`, filter.owner),
    ...oneOf(Prisma.sql`coalesce(segment, '')`, filter.segment),
    ...oneOf(Prisma.sql`coalesce(environment, '')`, filter.environment),
    ...(filter.failing === null ? [] : [Prisma.sql`${filter.failing} = any(failing)`]),
    ...(filter.unknown === null ? [] : [Prisma.sql`${filter.unknown} = any(undecided)`]),
    ...(filter.gate === null ? [] : [Prisma.sql`cardinality(coalesce(stack_gates, gates)) > 0`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " and ");
}

function oneOf(column: Prisma.Sql, values: readonly string[]): Prisma.Sql[] {
  return values.length === 0 ? [] : [Prisma.sql`${column} = any(${values.map(storable)})`];
}

/** Postgres knows no text with a NUL, and refuses to look for one; what stands for it here is in no name. */
function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}
