import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IMPORTS_A_PAGE } from "@/components/import/address";
import { HistoryTable } from "@/components/import/history-table";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { ImportView } from "@/lib/domain/views/imports";

interface StartSheetProps {
  readonly imports: readonly ImportView[];
  readonly total: number;
  /** 1-based. */
  readonly page: number;
  readonly upload: ReactNode;
}

/** The start of an import: the place for a file, the format, and the imports so far. */
export function StartSheet({ imports, total, page, upload }: StartSheetProps) {
  const t = useTranslations("import");
  return (
    <>
      <PageHead title={t("headline")} lede={t("lede")} />
      <div className="page-margin grid gap-x-12 gap-y-6 pb-8 lg:grid-cols-[2fr_1fr]">
        <section aria-label={t("upload.label")}>{upload}</section>
        <section aria-labelledby="format-title">
          <h2 id="format-title">{t("template.title")}</h2>
          <p className="mt-1 text-ink-2">{t("template.text")}</p>
          <ul className="mt-2">
            <li className="py-1">
              <a href="/import/template" download>
                {t("template.download")}
              </a>
            </li>
            <li className="py-1">
              <Link href="/import/columns">{t("template.columns")}</Link>
            </li>
          </ul>
        </section>
      </div>
      <Section id="history" title={t("history.title")}>
        <HistoryTable imports={imports} />
        {total > IMPORTS_A_PAGE && (
          <Pager page={page} pageSize={IMPORTS_A_PAGE} total={total} href={(to) => `/import?page=${to}#history`} />
        )}
      </Section>
    </>
  );
}
