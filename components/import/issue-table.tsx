import { useFormatter, useTranslations } from "next-intl";
import { useIssueText } from "@/components/import/issue-text";
import { ColumnHead, Table } from "@/components/ui/table";
import type { InputIssue } from "@/lib/domain/report/report";

/** Errors and warnings: row, column, value, what is wrong and the way out. */
export function IssueTable({ issues, caption }: { readonly issues: readonly InputIssue[]; readonly caption: string }) {
  const t = useTranslations("import.issues");
  const format = useFormatter();
  const text = useIssueText();
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead right className="w-14">
            {t("row")}
          </ColumnHead>
          <ColumnHead className="w-[18%]">{t("column")}</ColumnHead>
          <ColumnHead className="w-[24%]">{t("value")}</ColumnHead>
          <ColumnHead>{t("what")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, index) => {
          const what = text(issue);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues have no identity of their own, and are never reordered
            <tr key={index}>
              <td className="text-right font-semibold">
                {issue.row === null ? t("file") : format.number(issue.row, "count")}
              </td>
              <td className="break-words">{issue.column !== null && <code>{issue.column}</code>}</td>
              <td className="break-all">
                {issue.value !== null && issue.value !== "" && (
                  <span className="font-semibold underline decoration-wavy decoration-1 underline-offset-4">
                    {issue.value}
                  </span>
                )}
              </td>
              <td>
                <span className={issue.severity === "error" ? "font-semibold" : "text-ink-2"}>{t(issue.severity)}</span>
                {": "}
                {what}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
