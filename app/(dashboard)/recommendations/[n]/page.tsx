import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { asCaller } from "@/app/as-caller";
import { ProblemSheet } from "@/components/import/problem-sheet";
import { readPage, readRecommendation } from "@/components/recommendations/address";
import { FailingAssets } from "@/components/recommendations/failing-assets";
import { RecommendationHead } from "@/components/recommendations/recommendation-head";
import { RecommendationSheet } from "@/components/recommendations/recommendation-sheet";
import { RecommendationsEmpty } from "@/components/recommendations/recommendations-empty";
import { getRecommendation } from "@/lib/services/posture/get-recommendation";

const PAGE_SIZE = 25;

export async function generateMetadata({ params }: PageProps<"/recommendations/[n]">): Promise<Metadata> {
  const n = readRecommendation((await params).n);
  if (n === null) return {};
  return { title: (await getTranslations("recommendations"))(`${n}.title`) };
}

export default async function RecommendationPage({ params, searchParams }: PageProps<"/recommendations/[n]">) {
  const n = readRecommendation((await params).n);
  if (n === null) notFound();
  const page = readPage((await searchParams)["page"]);
  const found = await asCaller((ctx) =>
    getRecommendation({ ctx, input: { recommendation: n, page, pageSize: PAGE_SIZE } }),
  );
  if (!found.ok) return <ProblemSheet code={found.failure.code} />;
  if (found.value === null) return <RecommendationsEmpty />;
  const { fleets, tallies, failing, failingTotal } = found.value;
  return (
    <>
      <RecommendationHead n={n} />
      <RecommendationSheet n={n} fleets={fleets} tallies={tallies} />
      <FailingAssets n={n} assets={failing} total={failingTotal} page={page} pageSize={PAGE_SIZE} />
    </>
  );
}
