import Link from "next/link";
import { useTranslations } from "next-intl";
import { assetHref } from "@/components/shell/addresses";
import { SubLine } from "@/components/ui/table";
import type { InventoryRow } from "@/lib/domain/views/inventory";

/** The name as a link to the asset, and below it what it runs on where that has no column. */
export function NameCell({ row, withHost }: { readonly row: InventoryRow; readonly withHost: boolean }) {
  const t = useTranslations("inventory.table");
  return (
    <th scope="row" className="max-sm:-order-2 max-sm:col-span-3 max-sm:border-0 max-sm:py-1">
      <Link href={assetHref(row.id)} className="break-words">
        {row.name}
      </Link>
      {withHost && row.host !== null && <SubLine>{row.host}</SubLine>}
      {row.excluded && <SubLine>{t("excluded")}</SubLine>}
    </th>
  );
}
