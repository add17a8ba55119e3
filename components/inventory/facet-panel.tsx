import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DropPanel } from "@/components/ui/drop-panel";

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetPanelProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
}

/** The values of a facet with the number of assets of each, to tick. */
export function FacetPanel({ name, label, options, chosen }: FacetPanelProps) {
  const t = useTranslations("inventory.filter");
  const format = useFormatter();
  return (
    <DropPanel
      label={
        <>
          {label}
          {chosen.length > 0 && <b className="ml-1.5 font-semibold">{chosen.length}</b>}
        </>
      }
    >
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {options.length === 0 && <p className="text-table text-ink-2">{t("nothing")}</p>}
        {options.map(({ value, label: text, count }) => (
          <label key={value} className="flex min-h-7 items-center gap-2 text-table">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-3.5 shrink-0 accent-(--ink)"
            />
            <span className="min-w-0 break-words">{text}</span>
            <span className="ml-auto pl-6 text-ink-2">{format.number(count, "count")}</span>
          </label>
        ))}
      </fieldset>
      {options.length > 0 && (
        <Button type="submit" className="mt-2 w-full">
          {t("apply")}
        </Button>
      )}
    </DropPanel>
  );
}
