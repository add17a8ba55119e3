import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { asCaller } from "@/app/as-caller";
import { ProblemSheet } from "@/components/import/problem-sheet";
import { EstateBlock } from "@/components/overview/estate-block";
import { How } from "@/components/recommendations/how";
import { RecommendationList } from "@/components/recommendations/recommendation-list";
import { RecommendationsEmpty } from "@/components/recommendations/recommendations-empty";
import { PageHead } from "@/components/ui/page-head";
import { CHECK_IDS } from "@/lib/domain/checks/catalogue";
import { getOverview } from "@/lib/services/posture/get-overview";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recommendation-pages"))("pageTitle") };
}

export default async function RecommendationsPage() {
  const t = await getTranslations("recommendation-pages");
  const found = await asCaller((ctx) => getOverview({ ctx }));
  if (!found.ok) return <ProblemSheet code={found.failure.code} />;
  const { summary, snapshotAt } = found.value;
  if (summary === null || snapshotAt === null) {
    return (
      <>
        <RecommendationsEmpty />
        <How />
      </>
    );
  }
  return (
    <>
      <PageHead title={t("title", { count: CHECK_IDS.length })} lede={t("lede")} />
      <RecommendationList summary={summary} />
      <How />
      <EstateBlock summary={summary} snapshotAt={snapshotAt} sheet={t("sheet")} />
    </>
  );
}
