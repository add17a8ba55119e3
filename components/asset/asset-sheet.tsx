import { useTranslations } from "next-intl";
import { AssetHead } from "@/components/asset/asset-head";
import { CheckGroups } from "@/components/asset/check-group";
import { FieldsSection } from "@/components/asset/fields-section";
import { Guests } from "@/components/asset/guests";
import { PageContents } from "@/components/asset/page-contents";
import { ScoreSection } from "@/components/asset/score-section";
import { StandsOn } from "@/components/asset/stands-on";
import { Section } from "@/components/ui/section";
import type { AssetView } from "@/lib/domain/views/inventory";

/** One asset down to its evidence. */
export function AssetSheet({ view }: { readonly view: AssetView }) {
  const t = useTranslations("asset.checks");
  return (
    <>
      <AssetHead view={view} />
      <PageContents view={view} />
      <ScoreSection view={view} />
      <Section id="checks" title={t("title")} lede={t("lede")}>
        <CheckGroups checks={view.checks} provenance={view.provenance} idPrefix="own" />
      </Section>
      {view.standsOn !== null && <StandsOn standsOn={view.standsOn} host={view.asset.host} />}
      <Guests view={view} />
      <FieldsSection view={view} />
    </>
  );
}
