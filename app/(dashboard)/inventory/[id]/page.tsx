import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { asCaller } from "@/app/as-caller";
import { AssetSheet } from "@/components/asset/asset-sheet";
import { InventoryProblem } from "@/components/inventory/inventory-problem";
import { readAssetId } from "@/components/shell/addresses";
import { getAsset } from "@/lib/services/inventory/get-asset";

/** Once for the title and the page. */
const findAsset = cache(async (segment: string) =>
  asCaller((ctx) => getAsset({ ctx, input: { id: readAssetId(segment) } })),
);

export async function generateMetadata({ params }: PageProps<"/inventory/[id]">): Promise<Metadata> {
  const found = await findAsset((await params).id);
  return { title: found.ok ? found.value.asset.name : (await getTranslations("inventory"))("title") };
}

export default async function AssetPage({ params }: PageProps<"/inventory/[id]">) {
  const found = await findAsset((await params).id);
  if (found.ok) return <AssetSheet view={found.value} />;
  if (found.failure.code === "not-found") notFound();
  return <InventoryProblem code={found.failure.code} />;
}
