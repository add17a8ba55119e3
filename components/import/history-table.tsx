import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { importHref } from "@/components/import/address";
import { EmptyState } from "@/components/ui/empty-state";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import type { ImportView } from "@/lib/domain/views/imports";

const COUNTS = ["new", "changed", "missing", "unchanged", "errors"] as const;

/** The imports so far, newest first. */
export function HistoryTable({ imports }: { readonly imports: readonly ImportView[] }) {
  const t = useTranslations("import.history");
  const state = useTranslations("import.state");
  const format = useFormatter();
  if (imports.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <ColumnHead>{t("number")}</ColumnHead>
          <ColumnHead>{t("file")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("when")}</ColumnHead>
          <ColumnHead>{t("state")}</ColumnHead>
          {COUNTS.map((count) => (
            <ColumnHead key={count} right className="max-lg:hidden">
              {t(count)}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {imports.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link
                href={importHref(each.id)}
                aria-label={t("open", { number: each.number })}
                className="inline-block min-w-6"
              >
                {each.number}
              </Link>
            </th>
            <td className="break-all">
              {each.fileName}
              <SubLine>{each.createdBy}</SubLine>
            </td>
            <td className="max-md:hidden">{format.dateTime(new Date(each.createdAt), "instant")}</td>
            <td>{state(each.state)}</td>
            {COUNTS.map((count) => (
              <td key={count} className="text-right max-lg:hidden">
                {each.counts === null ? "–" : format.number(each.counts[count], "count")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
