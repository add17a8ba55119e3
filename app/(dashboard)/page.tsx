import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";

export default async function OverviewPage() {
  const t = await getTranslations("shell");
  return <PageHead title={t("nav.overview")} />;
}
