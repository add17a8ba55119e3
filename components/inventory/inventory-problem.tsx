import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** What stands where the database gave nothing of the inventory. */
export function InventoryProblem({ code }: { readonly code: string }) {
  const t = useTranslations("inventory.problem");
  return (
    <div role="alert" className="pb-10">
      <PageHead title={t("title")} lede={code === "forbidden" ? t("forbidden") : t("other", { code })} />
      <div className="page-margin">
        <ButtonLink href="/inventory">{t("again")}</ButtonLink>
      </div>
    </div>
  );
}
