import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ImportPlace } from "@/components/import/address";
import { ChangeSection, shownType } from "@/components/import/change-section";
import type { CommitAction } from "@/components/import/commit-form";
import { CountRuler } from "@/components/import/count-ruler";
import { useFailureText } from "@/components/import/failure-text";
import { ImportFoot } from "@/components/import/import-foot";
import { ImportHead } from "@/components/import/import-head";
import { IssueSection } from "@/components/import/issue-section";
import { isRunning } from "@/components/import/state";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ImportDetail, ImportView } from "@/lib/domain/views/imports";

interface ImportSheetProps {
  readonly detail: ImportDetail;
  readonly place: ImportPlace;
  readonly commit: CommitAction;
  /** The progress of a running import, which moves by itself. */
  readonly watch: ReactNode;
}

/** One import: where it stands, what it would do or has done, and what can be done now. */
export function ImportSheet({ detail, place, commit, watch }: ImportSheetProps) {
  const { summary, issues } = detail;
  const { counts, state } = summary;
  // A fault of the whole file counts in no row.
  const errors = Math.max(counts?.errors ?? 0, issues.some(({ severity }) => severity === "error") ? 1 : 0);
  const shown = counts !== null && (state === "dry_run" || state === "committed" || state === "undone");
  return (
    <>
      <ImportHead summary={summary} errors={errors} />
      {isRunning(state) && <Running>{watch}</Running>}
      {state === "failed" && <Failed summary={summary} />}
      {shown && (
        <div className="page-margin pb-6">
          <CountRuler counts={counts} />
        </div>
      )}
      <IssueSection detail={detail} place={place} errors={errors} />
      {shown && errors === 0 && (
        <ChangeSection detail={detail} counts={counts} type={shownType(counts, place)} place={place} />
      )}
      <ImportFoot summary={summary} errors={errors} commit={commit} />
    </>
  );
}

function Running({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("import.progress");
  return (
    <div className="page-margin pb-10">
      <div className="max-w-3xl">{children}</div>
      <p className="mt-3 text-note text-ink-2">{t("leave")}</p>
      <noscript>
        <p className="mt-1 text-note text-ink-2">{t("noScript")}</p>
      </noscript>
    </div>
  );
}

function Failed({ summary }: { readonly summary: ImportView }) {
  const t = useTranslations("import.failed");
  const text = useFailureText();
  return (
    <div className="page-margin pb-8">
      <Notice role="alert" title={summary.failure === null ? t("title") : text(summary.failure)}>
        {t("out")}
      </Notice>
      <ButtonLink variant="primary" href="/import" className="mt-4">
        {t("again")}
      </ButtonLink>
    </div>
  );
}
