import Link from "next/link";
import { useTranslations } from "next-intl";
import { applicable, TallyBar } from "@/components/charts/tally-bar";
import { useCheckTitle } from "@/components/checks/check-text";
import { TallyText } from "@/components/recommendations/tally-text";
import { recommendationHref, recommendationOf } from "@/components/shell/addresses";
import { CATALOGUE, type CheckId } from "@/lib/domain/checks/catalogue";
import type { CheckTally, Summary } from "@/lib/domain/report/summary";

interface CheckRowsProps {
  readonly checks: readonly CheckId[];
  readonly tallies: Summary["tallies"];
}

/** Checks with how each fleet fares, mirrored around the wall: a bar for whom it passes, and the numbers. */
export function CheckRows({ checks, tallies }: CheckRowsProps) {
  const t = useTranslations("recommendation-pages");
  const title = useCheckTitle();
  return (
    <ul className="flex flex-col gap-2.5">
      {checks.map((check) => (
        <li key={check}>
          <div className="text-center leading-none">
            <span className="on-wall inline-block max-w-[86%] text-table sm:max-w-[60%]">
              <Link href={recommendationHref(recommendationOf(check), check)} className="no-underline hover:underline">
                <span className="mr-2 text-ink-3">{check}</span>
                {title(check)}
              </Link>
              {CATALOGUE[check].gate && <span className="ml-2 text-tick font-semibold">{t("gate")}</span>}
            </span>
          </div>
          <div className="halves">
            <Half tally={tallies[check]?.vm} side="vm" />
            <span />
            <Half tally={tallies[check]?.container} side="container" />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Half({ tally, side }: { readonly tally: CheckTally | undefined; readonly side: "vm" | "container" }) {
  const t = useTranslations("recommendation-pages.tally");
  const left = side === "vm";
  const applies = tally !== undefined && applicable(tally) > 0;
  return (
    <div>
      <div className={`w-(--axis) ${left ? "ml-auto" : ""}`}>
        {applies && <TallyBar tally={tally} mirrored={left} />}
      </div>
      <p
        className={`pt-0.5 text-note text-ink-2 font-stretch-[90%] ${left ? "pr-2.5 pl-(--margin) text-right" : "pr-(--margin) pl-2.5"}`}
      >
        {applies ? <TallyText tally={tally} /> : <span className="text-ink-3">{t(`not.${side}`)}</span>}
      </p>
    </div>
  );
}
