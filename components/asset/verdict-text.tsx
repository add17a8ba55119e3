import { useTranslations } from "next-intl";
import { gradeOf, verdictOf } from "@/components/checks/verdict";
import { VerdictMark } from "@/components/checks/verdict-mark";
import type { CheckResult } from "@/lib/domain/report/report";

/** A verdict as shape and word; an unknown one says between what it lies. */
export function VerdictText({ result }: { readonly result: CheckResult | null }) {
  const t = useTranslations("asset.checks");
  const words = useTranslations("shell.verdict");
  const word = verdictOf(result);
  const text =
    result !== null && word === "unknown"
      ? t("between", { low: t(`grade.${gradeOf(result.low)}`), high: t(`grade.${gradeOf(result.high)}`) })
      : word === "pass" || word === "partial" || word === "fail"
        ? t(`grade.${word}`)
        : words(word);
  return (
    <span className={`flex gap-2 ${word === "fail" ? "font-semibold" : ""}`}>
      <VerdictMark result={result} />
      {text}
    </span>
  );
}
