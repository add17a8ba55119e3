import { useFormatter, useTranslations } from "next-intl";
import type { CatalogueEntry } from "@/lib/domain/checks/catalogue";

type Unit = "Days" | "Hours" | "Percent";

/** The borders of a rule in words; the borders themselves belong to the better side. */
export function useThresholdText(thresholds: CatalogueEntry["thresholds"]): string | null {
  const t = useTranslations("recommendation-pages.threshold");
  const format = useFormatter();
  if (thresholds === undefined) return null;
  const parts: string[] = [];
  for (const unit of ["Days", "Hours", "Percent"] satisfies readonly Unit[]) {
    const pass = thresholds[`pass${unit}`];
    const partial = thresholds[`partial${unit}`];
    if (pass !== undefined && partial !== undefined) parts.push(t(`grades${unit}`, { pass, partial }));
  }
  if (thresholds["pendingDays"] !== undefined) parts.push(t("pendingDays", { days: thresholds["pendingDays"] }));
  if (thresholds["epss"] !== undefined) parts.push(t("epss", { epss: format.number(thresholds["epss"]) }));
  return parts.length === 0 ? null : parts.join(" ");
}
