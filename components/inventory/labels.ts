import { useTranslations } from "next-intl";
import { type Column, recommendationColumn } from "@/components/inventory/columns";

/** What the head of a column says. */
export function useColumnLabel(): (column: Column | "name") => string {
  const t = useTranslations("inventory.column");
  return (column) => {
    if (column === "name") return t("name");
    const n = recommendationColumn(column);
    return n === null ? t(column as Exclude<Column, `r${number}`>) : t("recommendation", { n });
  };
}
