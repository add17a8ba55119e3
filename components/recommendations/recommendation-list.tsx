import Link from "next/link";
import { useTranslations } from "next-intl";
import { MirrorChart, MirrorRow } from "@/components/charts/mirror";
import { CheckRows } from "@/components/recommendations/check-rows";
import { checksOf } from "@/components/recommendations/checks-of";
import { TallyKey } from "@/components/recommendations/tally-key";
import { recommendationHref } from "@/components/shell/addresses";
import { IntervalText } from "@/components/ui/interval-text";
import { RECOMMENDATIONS } from "@/lib/domain/report/report";
import type { Summary } from "@/lib/domain/report/summary";

/** The eight recommendations, VM against container, with the checks under each. */
export function RecommendationList({ summary }: { readonly summary: Summary }) {
  const t = useTranslations("recommendation-pages");
  const names = useTranslations("overview.recommendations.name");
  const fleet = useTranslations("shell.fleet");
  const { vm, container } = summary.fleets;
  return (
    <>
      <div className="page-margin flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-3">
        <TallyKey />
        <p className="text-note text-ink-2">{t("tallyNote")}</p>
      </div>
      <div className="walled border-t border-hair">
        <div className="page-margin flex justify-between pt-3 text-table font-semibold">
          <span>{fleet("vm")}</span>
          <span>{fleet("container")}</span>
        </div>
        {RECOMMENDATIONS.map((n) => (
          <section
            key={n}
            id={`recommendation-${n}`}
            aria-labelledby={`name-${n}`}
            className="border-b border-hair pt-3 pb-6 last:border-b-0"
          >
            <div className="pb-1 text-center">
              <h2 id={`name-${n}`} className="on-wall inline-block max-w-[90%]">
                <Link href={recommendationHref(n)}>
                  <span className="mr-2 font-normal text-ink-3">{n}</span>
                  {names(`${n}`)}
                </Link>
              </h2>
            </div>
            <MirrorChart>
              <MirrorRow
                left={vm.recommendations[n]}
                right={container.recommendations[n]}
                leftText={
                  <IntervalText
                    value={vm.recommendations[n]}
                    className="text-body font-medium max-sm:text-note max-sm:font-stretch-[80%]"
                  />
                }
                rightText={
                  <IntervalText
                    value={container.recommendations[n]}
                    className="text-body font-medium max-sm:text-note max-sm:font-stretch-[80%]"
                  />
                }
                height={16}
              />
              <div className="pt-3">
                <CheckRows checks={checksOf(n)} tallies={summary.tallies} />
              </div>
            </MirrorChart>
          </section>
        ))}
      </div>
    </>
  );
}
