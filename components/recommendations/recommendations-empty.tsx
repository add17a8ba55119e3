import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** The recommendations before anything is imported. */
export function RecommendationsEmpty() {
  const t = useTranslations("recommendation-pages.empty");
  return (
    <>
      <PageHead title={t("title")} lede={t("text")} />
      <div className="page-margin flex flex-wrap gap-4 pb-10">
        <ButtonLink href="/import" variant="primary">
          {t("import")}
        </ButtonLink>
        <ButtonLink href="/">{t("overview")}</ButtonLink>
      </div>
    </>
  );
}
