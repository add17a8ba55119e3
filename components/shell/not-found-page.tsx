import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** What stands where an address leads nowhere. */
export function NotFoundPage() {
  const t = useTranslations("shell.notFound");
  return (
    <>
      <PageHead title={t("title")} lede={t("text")} />
      <div className="page-margin flex flex-wrap gap-4 pb-12">
        <ButtonLink variant="primary" href="/">
          {t("home")}
        </ButtonLink>
        <ButtonLink href="/inventory">{t("inventory")}</ButtonLink>
      </div>
    </>
  );
}
