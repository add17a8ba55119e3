import { useTranslations } from "next-intl";
import { useCheckText } from "@/components/checks/check-text";
import { type FacetOption, FacetPanel } from "@/components/inventory/facet-panel";
import { ASSET_KINDS, countFilters, type InventoryState } from "@/components/inventory/query";
import { ViewPanel } from "@/components/inventory/view-panel";
import { Button } from "@/components/ui/button";
import { Checkbox, Field, Select, TextInput } from "@/components/ui/field";
import { CHECK_IDS } from "@/lib/domain/checks/catalogue";
import type { InventoryPage } from "@/lib/domain/views/inventory";

interface FilterFormProps {
  readonly state: InventoryState;
  readonly facets: InventoryPage["facets"];
}

/** Filters and view in one form that is sent as an address: it works without script, and any state can be bookmarked. */
export function FilterForm({ state, facets }: FilterFormProps) {
  const t = useTranslations("inventory.filter");
  const kinds = useTranslations("shell.kind");
  const { query } = state;
  const counts = new Map(facets.kind.map(({ value, count }) => [value, count]));
  const kindOptions: readonly FacetOption[] = ASSET_KINDS.map((kind) => ({
    value: kind,
    label: kinds(kind),
    count: counts.get(kind) ?? 0,
  }));
  const named = (facet: "owner" | "segment" | "environment"): readonly FacetOption[] =>
    withChosen(facets[facet], query[facet]).map(({ value, count }) => ({
      value,
      label: value === "" ? t("none") : value,
      count,
    }));
  return (
    <form
      action="/inventory"
      method="get"
      aria-label={t("label")}
      className="no-print flex flex-wrap items-end gap-x-3 gap-y-3"
    >
      <div className="min-w-48 flex-1 max-sm:basis-full sm:max-w-80">
        <Field label={t("text")} htmlFor="inventory-text">
          <TextInput
            id="inventory-text"
            type="search"
            name="text"
            defaultValue={query.text}
            placeholder={t("textHint")}
            maxLength={200}
            className="w-full placeholder:text-ink-2"
          />
        </Field>
      </div>
      <details className="fold-narrow max-sm:basis-full">
        <summary className="linkish inline-block py-1 text-table">{t("fold", { count: countFilters(query) })}</summary>
        <div className="flex flex-wrap items-end gap-3 max-sm:pt-2 sm:contents">
          <FacetPanel name="kind" label={t("kind")} options={kindOptions} chosen={query.kind} />
          <FacetPanel name="owner" label={t("owner")} options={named("owner")} chosen={query.owner} />
          <FacetPanel name="segment" label={t("segment")} options={named("segment")} chosen={query.segment} />
          <FacetPanel
            name="environment"
            label={t("environment")}
            options={named("environment")}
            chosen={query.environment}
          />
          <CheckSelect name="failing" label={t("failing")} chosen={query.failing} />
          <CheckSelect name="unknown" label={t("unknown")} chosen={query.unknown} />
          <div className="flex min-h-8 items-center" title={t("gateHint")}>
            <Checkbox name="gate" value="open" defaultChecked={query.gate === "open"}>
              {t("gate")}
            </Checkbox>
          </div>
          <ViewPanel state={state} />
        </div>
      </details>
      <Button type="submit" className="min-h-8 max-sm:basis-full">
        {t("apply")}
      </Button>
    </form>
  );
}

/** A chosen value stays on offer when nothing is left of it. */
function withChosen(facet: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const offered = new Set(facet.map(({ value }) => value));
  return [...facet, ...chosen.filter((value) => !offered.has(value)).map((value) => ({ value, count: 0 }))];
}

type FacetCount = { readonly value: string; readonly count: number };

function CheckSelect({
  name,
  label,
  chosen,
}: {
  readonly name: "failing" | "unknown";
  readonly label: string;
  readonly chosen: string | null;
}) {
  const t = useTranslations("inventory.filter");
  const text = useCheckText();
  const id = `inventory-${name}`;
  return (
    <div className="max-sm:basis-full">
      <Field label={label} htmlFor={id}>
        <Select id={id} name={name} defaultValue={chosen ?? ""} className="w-full sm:w-36">
          <option value="">{t("anyCheck")}</option>
          {CHECK_IDS.map((check) => (
            <option key={check} value={check}>
              {check} {text(check, "title")}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
