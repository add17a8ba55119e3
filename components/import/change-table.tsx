import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { assetHref } from "@/components/shell/addresses";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import type { ImportChange } from "@/lib/domain/views/imports";

type Changed = Extract<ImportChange, { type: "changed" }>;
type Other = Exclude<ImportChange, { type: "changed" }>;

interface ChangeTableProps {
  readonly changes: readonly ImportChange[];
  /** Whether assets can be opened: new ones exist only after the commit. */
  readonly committed: boolean;
  readonly caption: string;
}

/** What an import changes, each changed asset field by field. */
export function ChangeTable({ changes, committed, caption }: ChangeTableProps) {
  const changed = changes.filter((change) => change.type === "changed");
  const others = changes.filter((change) => change.type !== "changed");
  return (
    <>
      {changed.length > 0 && <ChangedTable changes={changed} caption={caption} />}
      {others.length > 0 && <OtherTable changes={others} committed={committed} caption={caption} />}
    </>
  );
}

function ChangedTable({ changes, caption }: { readonly changes: readonly Changed[]; readonly caption: string }) {
  const t = useTranslations("import.changes");
  const format = useFormatter();
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{t("asset")}</ColumnHead>
          <ColumnHead right className="max-sm:hidden">
            {t("row")}
          </ColumnHead>
          <ColumnHead>{t("field")}</ColumnHead>
          <ColumnHead>
            {t("before")}
            <span className="block sm:hidden">{t("after")}</span>
          </ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("after")}</ColumnHead>
        </tr>
      </thead>
      {changes.map((change) => (
        <tbody key={change.key}>
          {change.fields.map(({ field, before, after }, index) => (
            <tr key={field}>
              {index === 0 && (
                <>
                  <th scope="rowgroup" rowSpan={change.fields.length} className="max-w-56 break-words">
                    <AssetName change={change} linked />
                  </th>
                  <td rowSpan={change.fields.length} className="text-right max-sm:hidden">
                    {format.number(change.row, "count")}
                  </td>
                </>
              )}
              <td>
                <FieldName field={field} />
              </td>
              <td className="max-w-72 break-words text-ink-2">
                {before === null ? t("unknown") : <s className="decoration-ink-3">{before}</s>}
                <span className="block font-semibold text-ink sm:hidden">{after ?? t("unknown")}</span>
              </td>
              <td className="max-w-72 font-semibold break-words max-sm:hidden">
                {after ?? <span className="font-normal text-ink-2">{t("unknown")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function FieldName({ field }: { readonly field: string }) {
  const t = useTranslations("fields.field");
  return <code title={t(`${field}.label`)}>{field}</code>;
}

function OtherTable({
  changes,
  committed,
  caption,
}: {
  readonly changes: readonly Other[];
  readonly committed: boolean;
  readonly caption: string;
}) {
  const t = useTranslations("import.changes");
  const kind = useTranslations("shell.kind");
  const format = useFormatter();
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{t("asset")}</ColumnHead>
          <ColumnHead>{t("kind")}</ColumnHead>
          <ColumnHead right>{t("row")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.key}>
            <th scope="row" className="break-words">
              <AssetName change={change} linked={change.type === "new" ? committed : !committed} />
            </th>
            <td>{kind(change.kind)}</td>
            <td className="text-right">{change.type === "new" ? format.number(change.row, "count") : "–"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function AssetName({ change, linked }: { readonly change: ImportChange; readonly linked: boolean }) {
  const name = change.type === "missing" ? <s className="decoration-ink-3">{change.name}</s> : change.name;
  return (
    <>
      {linked && change.kind !== "segment" ? <Link href={assetHref(change.key)}>{name}</Link> : name}
      {change.host !== null && <SubLine>{change.host}</SubLine>}
    </>
  );
}
