import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { asCaller } from "@/app/as-caller";
import { InventoryProblem } from "@/components/inventory/inventory-problem";
import { InventorySheet } from "@/components/inventory/inventory-sheet";
import { parseInventory, toParameters } from "@/components/inventory/query";
import { listAssets } from "@/lib/services/inventory/list-assets";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inventory"))("title") };
}

export default async function InventoryPage({ searchParams }: PageProps<"/inventory">) {
  const state = parseInventory(toParameters(await searchParams));
  const page = await asCaller((ctx) => listAssets({ ctx, input: state.query }));
  return page.ok ? <InventorySheet page={page.value} state={state} /> : <InventoryProblem code={page.failure.code} />;
}
