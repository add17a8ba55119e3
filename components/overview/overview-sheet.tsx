import Link from "next/link";
import { useTranslations } from "next-intl";
import { EstateBlock } from "@/components/overview/estate-block";
import { findingOf } from "@/components/overview/finding";
import { FindingTitle } from "@/components/overview/finding-title";
import { HeadlinePair } from "@/components/overview/headline-pair";
import { OpenGates } from "@/components/overview/open-gates";
import { OverviewNotices } from "@/components/overview/overview-notices";
import { RecommendationBars } from "@/components/overview/recommendation-bars";
import { TrendPair } from "@/components/overview/trend-pair";
import { WorstTen } from "@/components/overview/worst-ten";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { OverviewView } from "@/lib/domain/views/posture";

interface OverviewSheetProps {
  readonly view: OverviewView;
  /** How far the sample estate's history is loaded, while it is. */
  readonly sample: { readonly done: number; readonly total: number } | null;
  readonly now: Date;
}

/** The overview: which of the two worlds is worse off, in what, and how sure we are. */
export function OverviewSheet({ view, sample, now }: OverviewSheetProps) {
  const t = useTranslations("overview");
  const { fleets, worst, gates } = view.summary;
  const finding = findingOf(fleets.vm, fleets.container);
  const oneSided = finding.type === "one-sided";
  return (
    <>
      <PageHead
        title={<FindingTitle finding={finding} />}
        {...(oneSided ? { lede: t(`oneSided.${finding.side}`) } : {})}
        aside={
          oneSided ? (
            <ButtonLink href="/import" variant="primary">
              {t("oneSided.button")}
            </ButtonLink>
          ) : (
            <Link href="/recommendations#how" className="text-note text-ink-2">
              {t("how")}
            </Link>
          )
        }
      />
      <OverviewNotices view={view} sample={sample} now={now} />
      <HeadlinePair fleets={fleets} />
      <div className="walled">
        <RecommendationBars fleets={fleets} />
        <TrendPair trend={view.trend} />
        <WorstTen worst={worst} />
      </div>
      <OpenGates gates={gates} />
      <EstateBlock summary={view.summary} snapshotAt={view.snapshotAt} sheet={t("sheet")} />
    </>
  );
}
