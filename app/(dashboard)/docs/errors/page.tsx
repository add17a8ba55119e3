import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { API_ERROR_CODES, API_ERRORS } from "@/lib/http/errors/codes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api-errors");
  return { title: t("page.title") };
}

/** What each error of the API means: where the `documentation` of every error answer leads. */
export default async function ErrorsPage() {
  const t = await getTranslations("api-errors");
  return (
    <>
      <PageHead title={t("page.title")} lede={t("page.lede")} />
      <div className="page-margin pb-10">
        {API_ERROR_CODES.map((code) => (
          <section
            key={code}
            id={code}
            aria-labelledby={`${code}-title`}
            className="scroll-mt-20 border-t border-hair py-4"
          >
            <h2 id={`${code}-title`}>
              <code>{code}</code>
            </h2>
            <p className="mt-1 text-note text-ink-2">{t("page.status", { status: API_ERRORS[code] })}</p>
            <p className="mt-2 max-w-[76ch]">{t(`codes.${code}.explanation`)}</p>
            <p className="mt-2 max-w-[76ch]">
              <strong>{t("page.remedy")}:</strong> {t(`codes.${code}.remedy`)}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
