import Link from "next/link";
import { useTranslations } from "next-intl";
import { MirrorChart, MirrorRow } from "@/components/charts/mirror";
import { CheckArticle } from "@/components/recommendations/check-article";
import { CheckRows } from "@/components/recommendations/check-rows";
import { checksOf } from "@/components/recommendations/checks-of";
import { TallyKey } from "@/components/recommendations/tally-key";
import { inventoryHref } from "@/components/shell/addresses";
import { IntervalText } from "@/components/ui/interval-text";
import { Section } from "@/components/ui/section";
import type { FleetName, Interval, Recommendation } from "@/lib/domain/report/report";
import type { Summary } from "@/lib/domain/report/summary";

interface RecommendationSheetProps {
  readonly n: Recommendation;
  readonly fleets: Readonly<Record<FleetName, Interval>>;
  readonly tallies: Summary["tallies"];
}

/** One recommendation: VM against container, and each check with its explanation and fix. */
export function RecommendationSheet({ n, fleets, tallies }: RecommendationSheetProps) {
  const t = useTranslations("recommendation-pages");
  const fleet = useTranslations("shell.fleet");
  const { vm, container } = fleets;
  const checks = checksOf(n);
  return (
    <>
      <div className="walled border-t border-hair pb-6">
        <div className="page-margin flex justify-between pt-3 text-table font-semibold">
          <h2 className="text-table">{fleet("vm")}</h2>
          <h2 className="text-table">{fleet("container")}</h2>
        </div>
        <MirrorChart>
          <MirrorRow
            left={vm}
            right={container}
            leftText={
              <IntervalText
                value={vm}
                path={`fleets.vm.recommendations.${n}`}
                className="text-big max-lg:text-body max-sm:text-note max-sm:font-stretch-[80%]"
              />
            }
            rightText={
              <IntervalText
                value={container}
                path={`fleets.container.recommendations.${n}`}
                className="text-big max-lg:text-body max-sm:text-note max-sm:font-stretch-[80%]"
              />
            }
            height={24}
          />
          <div className="pt-4">
            <CheckRows checks={checks} tallies={tallies} />
          </div>
        </MirrorChart>
        <div className="page-margin mt-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <div className="bg-paper">
            <TallyKey />
          </div>
          <Link href="/recommendations#how" className="bg-paper text-note text-ink-2">
            {t("howLink")}
          </Link>
        </div>
      </div>
      <Section id="checks" title={t("checks")}>
        <div className="border-t border-line">
          {checks.map((check) => (
            <CheckArticle
              key={check}
              check={check}
              tally={tallies[check]}
              failingHref={inventoryHref({ failing: check })}
            />
          ))}
        </div>
      </Section>
    </>
  );
}
