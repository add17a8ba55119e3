import { useFormatter, useTranslations } from "next-intl";
import { type ImportPlace, ISSUES_A_PAGE, importHref } from "@/components/import/address";
import { IssueTable } from "@/components/import/issue-table";
import { ButtonLink } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { ImportDetail } from "@/lib/domain/views/imports";

/** Errors and warnings of an import by page, and how to mend them. */
export function IssueSection({
  detail,
  place,
  errors,
}: {
  readonly detail: ImportDetail;
  readonly place: ImportPlace;
  readonly errors: number;
}) {
  const t = useTranslations("import.issues");
  const commit = useTranslations("import.commit");
  const format = useFormatter();
  const { issues, issueTotal, summary } = detail;
  if (issueTotal === 0) return null;
  const title = t(errors > 0 ? "title" : "titleWarnings", {
    count: issueTotal,
    shown: format.number(issueTotal, "count"),
  });
  return (
    <Section id="issues" title={title} {...(errors > 0 ? {} : { lede: t("onlyWarnings") })}>
      <IssueTable issues={issues} caption={title} />
      {issueTotal > ISSUES_A_PAGE && (
        <Pager
          page={place.issuePage}
          pageSize={ISSUES_A_PAGE}
          total={issueTotal}
          href={(issuePage) => `${importHref(summary.id, { ...place, issuePage })}#issues`}
        />
      )}
      {errors > 0 && summary.state === "dry_run" && (
        <div className="mt-5 border-y border-line py-3">
          <h3>{commit("blockedTitle")}</h3>
          <p className="mt-0.5 max-w-[90ch] text-note text-ink-2">
            {commit("blocked", { count: errors, shown: format.number(errors, "count") })} {t("mendText")}
          </p>
          <ButtonLink variant="primary" href="/import" className="no-print mt-3">
            {t("again")}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
