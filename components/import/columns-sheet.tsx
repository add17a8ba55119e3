import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCheckText } from "@/components/checks/check-text";
import { type ReadBy, readersOf } from "@/components/import/column-readers";
import { recommendationHref, recommendationOf } from "@/components/shell/addresses";
import { PageHead } from "@/components/ui/page-head";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import { FIELD_NAMES, FIELDS, type FieldName, type FieldType } from "@/lib/domain/inventory/fields";

const REQUIRED: ReadonlySet<FieldName> = new Set<FieldName>(["kind", "name"]);

/** Every column of the native CSV: meaning, values, and which checks read it. */
export function ColumnsSheet() {
  const t = useTranslations("import.columns");
  const fields = useTranslations("fields.field");
  const readers = readersOf();
  return (
    <>
      <PageHead above={<Link href="/import">{t("back")}</Link>} title={t("title")} lede={t("lede")} />
      <div className="page-margin pb-10">
        <p className="pb-4 text-note text-ink-2">{t("group", { count: FIELD_NAMES.length })}</p>
        <Table caption={t("title")} className="max-sm:block">
          <thead className="max-sm:sr-only">
            <tr>
              <ColumnHead className="w-[20%]">{t("column")}</ColumnHead>
              <ColumnHead className="w-[36%]">{t("meaning")}</ColumnHead>
              <ColumnHead>{t("values")}</ColumnHead>
              <ColumnHead className="w-[12%]">{t("checks")}</ColumnHead>
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {FIELD_NAMES.map((field) => (
              <tr
                key={field}
                id={field}
                className="max-sm:block max-sm:border-b max-sm:border-hair max-sm:py-2 max-sm:*:block max-sm:*:border-0 max-sm:*:py-0.5"
              >
                <th scope="row">
                  {field}
                  {REQUIRED.has(field) && <SubLine>{t("required")}</SubLine>}
                </th>
                <td>
                  <span className="font-medium">{fields(`${field}.label`)}</span>
                  <SubLine>{fields(`${field}.meaning`)}</SubLine>
                </td>
                <td className="break-words">
                  <Values type={FIELDS[field]} />
                </td>
                <td>
                  <Readers readers={readers} field={field} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}

function Values({ type }: { readonly type: FieldType }) {
  const t = useTranslations("fields.values");
  if (type.type === "word") return <code>{type.words.join(", ")}</code>;
  if (type.type === "number") return t(type.integer ? "integer" : "number", { min: type.min, max: type.max });
  return t(type.type);
}

function Readers({ readers, field }: { readonly readers: ReadBy; readonly field: FieldName }) {
  const t = useTranslations("import.columns");
  const text = useCheckText();
  const checks = readers.get(field) ?? [];
  if (checks.length === 0) return <span className="text-ink-2">{t("noCheck")}</span>;
  return checks.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link href={recommendationHref(recommendationOf(id), id)} title={text(id, "title")}>
        {id}
      </Link>
    </span>
  ));
}
