import { notFound } from "next/navigation";
import { readRecommendation } from "@/components/recommendations/address";

/** Refuses a number that names no recommendation above the loading state: once that is sent, the answer can only be 200. */
export default async function RecommendationLayout({ children, params }: LayoutProps<"/recommendations/[n]">) {
  if (readRecommendation((await params).n) === null) notFound();
  return children;
}
