import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCheckText } from "@/components/checks/check-text";
import { recommendationHref, recommendationOf } from "@/components/shell/addresses";
import type { Score } from "@/lib/domain/report/report";

/** The gates that fail, by id, and how many more may. */
export function GateIds({ score }: { readonly score: Score }) {
  const t = useTranslations("inventory.table");
  const text = useCheckText();
  const { gates, gatesUnknown } = score;
  return (
    <>
      {gates.length === 0 && gatesUnknown.length === 0 && <span className="text-ink-2">{t("noGate")}</span>}
      {gates.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={recommendationHref(recommendationOf(id), id)} title={text(id, "title")} className="font-semibold">
            {id}
          </Link>
        </span>
      ))}
      {gatesUnknown.length > 0 && (
        <span className="block text-note text-ink-2">{t("gateUnknown", { count: gatesUnknown.length })}</span>
      )}
    </>
  );
}
