import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type CommitAction, CommitForm } from "@/components/import/commit-form";
import { changeCount } from "@/components/import/state";
import { ButtonLink } from "@/components/ui/button";
import type { ImportView } from "@/lib/domain/views/imports";

interface ImportFootProps {
  readonly summary: ImportView;
  readonly errors: number;
  readonly commit: CommitAction;
}

/** What can be done now with an import that has been tried or written. */
export function ImportFoot({ summary, errors, commit }: ImportFootProps) {
  const t = useTranslations("import");
  const format = useFormatter();
  const { state, counts, id } = summary;
  if (state === "committed" || state === "undone") return <ResultLinks />;
  // With errors, the issues say what to do.
  if (state !== "dry_run" || counts === null || errors > 0) return null;
  if (changeCount(counts) === 0) {
    return (
      <Foot note={t("commit.nothing")}>
        <ButtonLink href="/inventory">{t("result.inventory")}</ButtonLink>
      </Foot>
    );
  }
  const rows = counts.new + counts.changed + counts.unchanged;
  return (
    <Foot note={t("commit.note")}>
      <ButtonLink href="/import">{t("commit.later")}</ButtonLink>
      <CommitForm
        id={id}
        label={t("commit.button", { count: rows, shown: format.number(rows, "count") })}
        action={commit}
      />
    </Foot>
  );
}

function ResultLinks() {
  const t = useTranslations("import.result");
  return (
    <Foot>
      <ButtonLink variant="primary" href="/inventory">
        {t("inventory")}
      </ButtonLink>
      <ButtonLink href="/">{t("overview")}</ButtonLink>
      <ButtonLink href="/import">{t("another")}</ButtonLink>
    </Foot>
  );
}

function Foot({ note, children }: { readonly note?: string; readonly children: ReactNode }) {
  return (
    <div className="no-print mx-(--margin) mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-4">
      {note !== undefined && <p className="text-note text-ink-2">{note}</p>}
      <div className={`flex flex-wrap items-center gap-3 ${note === undefined ? "" : "sm:ml-auto"}`}>{children}</div>
    </div>
  );
}
