import { useFormatter, useTranslations } from "next-intl";
import { ActiveFilters, NOTHING } from "@/components/inventory/active-filters";
import { FilterForm } from "@/components/inventory/filter-form";
import { InventoryTable } from "@/components/inventory/inventory-table";
import { type InventoryState, inventoryAddress, isFiltered } from "@/components/inventory/query";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import type { InventoryPage } from "@/lib/domain/views/inventory";

/** The inventory: filters, table, pages, export. */
export function InventorySheet({ page, state }: { readonly page: InventoryPage; readonly state: InventoryState }) {
  const t = useTranslations("inventory");
  const format = useFormatter();
  const filtered = isFiltered(state.query);
  const { total, counted, rows, facets } = page;
  if (total === 0 && !filtered) return <EmptyInventory />;
  const shown = `${format.number(total, "count")}${counted ? "" : "+"}`;
  return (
    <>
      <PageHead
        title={t(filtered ? "headline.filtered" : "headline.all", { count: total, shown })}
        aside={
          <a
            href={inventoryAddress(state, { page: 1 }, "/inventory/export")}
            download
            title={t("exportHint")}
            className="no-print py-1 text-note"
          >
            {t("export")}
          </a>
        }
      />
      <div className="page-margin pb-10">
        <FilterForm key={inventoryAddress(state)} state={state} facets={facets} />
        <ActiveFilters state={state} />
        {total === 0 ? (
          <EmptyState
            title={t("noMatch.title")}
            actions={<ButtonLink href={inventoryAddress(state, NOTHING)}>{t("noMatch.clear")}</ButtonLink>}
          >
            {t("noMatch.text")}
          </EmptyState>
        ) : (
          <div className="mt-6">
            <InventoryTable rows={rows} state={state} />
            <p className="max-w-[90ch] pt-3 text-note text-ink-2">{t("table.scale")}</p>
            <Pager
              page={state.query.page}
              pageSize={state.query.pageSize}
              total={total}
              counted={counted}
              href={(to) => inventoryAddress(state, { page: to })}
            />
          </div>
        )}
      </div>
    </>
  );
}

function EmptyInventory() {
  const t = useTranslations("inventory.empty");
  return (
    <>
      <PageHead title={t("headline")} />
      <div className="page-margin pb-10">
        <EmptyState
          title={t("title")}
          actions={
            <>
              <ButtonLink variant="primary" href="/import">
                {t("import")}
              </ButtonLink>
              <ButtonLink href="/">{t("overview")}</ButtonLink>
            </>
          }
        >
          {t("text")}
        </EmptyState>
      </div>
    </>
  );
}
