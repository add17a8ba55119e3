import Link from "next/link";
import { useTranslations } from "next-intl";
import { recommendationHref } from "@/components/shell/addresses";
import { PageHead } from "@/components/ui/page-head";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/report/report";

/** Which recommendation this is, what it asks, and the ways to its neighbours. */
export function RecommendationHead({ n }: { readonly n: Recommendation }) {
  const t = useTranslations("recommendation-pages");
  const texts = useTranslations("recommendations");
  const previous = RECOMMENDATIONS.find((other) => other === n - 1);
  const next = RECOMMENDATIONS.find((other) => other === n + 1);
  return (
    <PageHead
      above={t("above", { n })}
      title={texts(`${n}.title`)}
      lede={texts(`${n}.explanation`)}
      aside={
        <nav aria-label={t("pageTitle")} className="no-print flex flex-wrap gap-4 text-note">
          {previous !== undefined && <Link href={recommendationHref(previous)}>{t("previous", { n: previous })}</Link>}
          <Link href="/recommendations">{t("all")}</Link>
          {next !== undefined && <Link href={recommendationHref(next)}>{t("next", { n: next })}</Link>}
        </nav>
      }
    />
  );
}
