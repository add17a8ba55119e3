import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCheckText } from "@/components/checks/check-text";
import { type InventoryState, inventoryAddress, isFiltered } from "@/components/inventory/query";
import type { InventoryQuery } from "@/lib/domain/views/inventory";

/** The filters in force, each a link to the list without it. */
export function ActiveFilters({ state }: { readonly state: InventoryState }) {
  const t = useTranslations("inventory.filter");
  const filters = useFilters(state.query);
  if (!isFiltered(state.query)) return null;
  return (
    <nav aria-label={t("active")} className="no-print mt-3 flex flex-wrap items-center gap-2 text-note">
      {filters.map(({ label, without }) => (
        <Link
          key={label}
          href={inventoryAddress(state, without)}
          aria-label={t("remove", { filter: label })}
          className="inline-flex min-h-6 items-center gap-2 border border-hair bg-wash px-2 no-underline hover:border-line"
        >
          {label}
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" stroke="currentColor" strokeWidth="1.2">
            <path d="M1 1l6 6M7 1L1 7" />
          </svg>
        </Link>
      ))}
      <Link href={inventoryAddress(state, NOTHING)} className="py-1">
        {t("clear")}
      </Link>
    </nav>
  );
}

/** The query's parts that narrow, all let go. */
export const NOTHING = {
  text: "",
  kind: [],
  owner: [],
  segment: [],
  environment: [],
  failing: null,
  unknown: null,
  gate: null,
} as const satisfies Partial<InventoryQuery>;

interface ActiveFilter {
  readonly label: string;
  readonly without: Partial<InventoryQuery>;
}

function useFilters(query: InventoryQuery): readonly ActiveFilter[] {
  const t = useTranslations("inventory.filter");
  const kind = useTranslations("shell.kind");
  const check = useCheckText();
  const filters: ActiveFilter[] = [];
  if (query.text !== "") filters.push({ label: t("chip.text", { value: query.text }), without: { text: "" } });
  for (const value of query.kind)
    filters.push({
      label: t("chip.kind", { value: kind(value) }),
      without: { kind: query.kind.filter((each) => each !== value) },
    });
  for (const facet of ["owner", "segment", "environment"] as const) {
    for (const value of query[facet]) {
      const label = t(`chip.${facet}`, { value: value === "" ? t("none") : value });
      filters.push({ label, without: { [facet]: query[facet].filter((each) => each !== value) } });
    }
  }
  for (const name of ["failing", "unknown"] as const) {
    const id = query[name];
    if (id !== null)
      filters.push({ label: t(`chip.${name}`, { value: `${id} ${check(id, "title")}` }), without: { [name]: null } });
  }
  if (query.gate !== null) filters.push({ label: t("chip.gate"), without: { gate: null } });
  return filters;
}
