import { useFormatter, useTranslations } from "next-intl";
import type { CheckTally } from "@/lib/domain/report/summary";

const ORDER = ["pass", "partial", "unknown", "fail", "notApplicable"] as const;

/** A tally in words: "212 passed, 30 in part, 18 unknown, 40 failed". What does not occur is left out. */
export function TallyText({ tally }: { readonly tally: CheckTally }) {
  const t = useTranslations("recommendation-pages.tally");
  const format = useFormatter();
  const parts = ORDER.filter((key) => tally[key] > 0);
  if (parts.length === 0) return <span className="text-ink-3">{t("none")}</span>;
  return parts.map((key, index) => (
    <span key={key} className="whitespace-nowrap">
      {index > 0 && <span className="whitespace-normal">, </span>}
      {t.rich(key, {
        count: format.number(tally[key], "count"),
        b: (chunks) => <b className="font-semibold text-ink">{chunks}</b>,
      })}
    </span>
  ));
}
