import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** What stands where the database gave no imports. */
export function ProblemSheet({ code }: { readonly code: string }) {
  const t = useTranslations("import.problem");
  return (
    <div role="alert" className="pb-10">
      <PageHead title={t("title")} lede={code === "forbidden" ? t("forbidden") : t("text", { code })} />
      <div className="page-margin">
        <ButtonLink href="/import">{t("again")}</ButtonLink>
      </div>
    </div>
  );
}
