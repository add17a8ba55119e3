import { useTranslations } from "next-intl";
import { COLUMNS } from "@/components/inventory/columns";
import { useColumnLabel } from "@/components/inventory/labels";
import { DENSITIES, type InventoryState, PAGE_SIZES } from "@/components/inventory/query";
import { Button } from "@/components/ui/button";
import { DropPanel } from "@/components/ui/drop-panel";
import { Checkbox, Field, Select } from "@/components/ui/field";
import { INVENTORY_SORTS } from "@/lib/domain/views/inventory";

/** How the list is shown: order, length, height of rows, columns. */
export function ViewPanel({ state }: { readonly state: InventoryState }) {
  const t = useTranslations("inventory.view");
  const apply = useTranslations("inventory.filter");
  const label = useColumnLabel();
  const { query, columns, density } = state;
  return (
    <DropPanel label={t("label")} end>
      <div className="grid gap-3 sm:w-96 sm:grid-cols-2">
        <Choice
          name="sort"
          label={t("sort")}
          value={query.sort}
          options={INVENTORY_SORTS.map((sort) => [sort, label(sort)])}
        />
        <Choice
          name="direction"
          label={t("direction")}
          value={query.direction}
          options={[
            ["asc", t("asc")],
            ["desc", t("desc")],
          ]}
        />
        <Choice
          name="pageSize"
          label={t("pageSize")}
          value={String(query.pageSize)}
          options={PAGE_SIZES.map((size) => [String(size), String(size)])}
        />
        <Choice
          name="density"
          label={t("density")}
          value={density}
          options={DENSITIES.map((each) => [each, t(each)])}
        />
      </div>
      <fieldset className="mt-4 border-t border-hair pt-3">
        <legend className="sr-only">{t("columns")}</legend>
        <p aria-hidden="true" className="pb-1 text-tick text-ink-2 font-stretch-[88%]">
          {t("columns")}
        </p>
        {/* The name is always there, and tells "no other column" from "nothing chosen". */}
        <input type="hidden" name="column" value="name" />
        <div className="grid gap-x-4 sm:grid-cols-2">
          {COLUMNS.map((column) => (
            <Checkbox key={column} name="column" value={column} defaultChecked={columns.includes(column)}>
              {label(column)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <Button type="submit" className="mt-3 w-full">
        {apply("apply")}
      </Button>
    </DropPanel>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const id = `inventory-${name}`;
  return (
    <Field label={label} htmlFor={id}>
      <Select id={id} name={name} defaultValue={value} className="w-full">
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
