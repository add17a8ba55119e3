import { useTranslations } from "next-intl";
import { Source, useValueText } from "@/components/asset/evidence-list";
import { Section } from "@/components/ui/section";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import { FIELD_NAMES, type FieldName } from "@/lib/domain/inventory/fields";
import type { AssetView } from "@/lib/domain/views/inventory";

/** Every field with its value and where it came from, and the unknown ones by name. */
export function FieldsSection({ view: { cells, provenance } }: { readonly view: AssetView }) {
  const t = useTranslations("asset.fields");
  const fields = useTranslations("fields.field");
  const text = useValueText();
  const known = FIELD_NAMES.filter((field) => cells[field] !== undefined);
  const unknown = FIELD_NAMES.filter((field) => cells[field] === undefined);
  return (
    <Section id="fields" title={t("title")} lede={t("lede", { known: known.length, all: FIELD_NAMES.length })}>
      <Table caption={t("title")}>
        <thead>
          <tr>
            <ColumnHead className="w-[36%]">{t("field")}</ColumnHead>
            <ColumnHead>{t("value")}</ColumnHead>
            <ColumnHead className="max-sm:hidden">{t("source")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {known.map((field) => (
            <tr key={field}>
              <th scope="row" className="font-normal!">
                {fields(`${field}.label`)}
                <SubLine>{field}</SubLine>
              </th>
              <td className="font-semibold break-words">
                {text(cells[field] ?? "")}
                <span className="font-normal sm:hidden">
                  <SubLine>
                    <FieldSource provenance={provenance} field={field} />
                  </SubLine>
                </span>
              </td>
              <td className="text-ink-2 max-sm:hidden">
                <FieldSource provenance={provenance} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <details className="mt-4 text-note text-ink-2">
        <summary className="linkish inline-block py-1">{t("showUnknown", { count: unknown.length })}</summary>
        <ul className="grid gap-x-6 pt-2 sm:grid-cols-2 lg:grid-cols-4">
          {unknown.map((field) => (
            <li key={field} className="py-0.5" title={fields(`${field}.meaning`)}>
              {fields(`${field}.label`)}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function FieldSource({
  provenance,
  field,
}: {
  readonly provenance: AssetView["provenance"];
  readonly field: FieldName;
}) {
  const source = provenance[field];
  return source === undefined ? "–" : <Source provenance={source} />;
}
