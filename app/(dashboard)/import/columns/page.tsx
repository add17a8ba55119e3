import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ColumnsSheet } from "@/components/import/columns-sheet";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import.columns"))("title") };
}

export default function ColumnsPage() {
  return <ColumnsSheet />;
}
