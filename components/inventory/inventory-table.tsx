import { useTranslations } from "next-intl";
import { AssetCell } from "@/components/inventory/asset-cell";
import { type Column, RIGHT, SORT_OF } from "@/components/inventory/columns";
import { useColumnLabel } from "@/components/inventory/labels";
import { NameCell } from "@/components/inventory/name-cell";
import { firstDirection, type InventoryState, inventoryAddress } from "@/components/inventory/query";
import { ColumnHead, SortHead, Table } from "@/components/ui/table";
import type { InventoryRow } from "@/lib/domain/views/inventory";

interface InventoryTableProps {
  readonly rows: readonly InventoryRow[];
  readonly state: InventoryState;
}

/** The assets. On narrow screens each row becomes a block with its columns below each other. */
export function InventoryTable({ rows, state }: InventoryTableProps) {
  const t = useTranslations("inventory.table");
  const label = useColumnLabel();
  const { columns, density } = state;
  const tight = density === "compact" ? "sm:[&_td]:py-[3px] sm:[&_tbody_th]:py-[3px]" : "";
  return (
    <Table caption={t("caption")} className={`${tight} max-sm:block`}>
      <thead className="max-sm:sr-only">
        <tr>
          <Head column="name" state={state} />
          {columns.map((column) => (
            <Head key={column} column={column} state={state} />
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block max-sm:border-t max-sm:border-line">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="max-sm:grid max-sm:grid-cols-3 max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:py-2"
          >
            <NameCell row={row} withHost={!columns.includes("host")} />
            {columns.map((column) => (
              <AssetCell key={column} row={row} column={column} label={label(column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Head({ column, state }: { readonly column: Column | "name"; readonly state: InventoryState }) {
  const label = useColumnLabel()(column);
  const sort = SORT_OF[column];
  const right = column !== "name" && RIGHT.has(column);
  if (sort === undefined) return <ColumnHead right={right}>{label}</ColumnHead>;
  const { query } = state;
  const sorted = query.sort === sort ? query.direction : null;
  const direction = sorted === null ? firstDirection(sort) : sorted === "asc" ? "desc" : "asc";
  return <SortHead label={label} href={inventoryAddress(state, { sort, direction })} sorted={sorted} right={right} />;
}
