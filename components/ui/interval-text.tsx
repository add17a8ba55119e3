import { useTranslations } from "next-intl";
import { figure } from "@/components/ui/figure";
import type { Interval } from "@/lib/domain/report/report";
import { NO_SCORE } from "@/lib/i18n/interval-text";

interface IntervalTextProps {
  readonly value: Interval;
  /** Path of the figure in the report JSON: `fleets.vm`, `fleets.vm.recommendations.1`. */
  readonly path?: string;
  readonly className?: string;
  /** Classes of the high end, where it stands smaller than the low one. */
  readonly highClassName?: string;
}

/**
 * An interval in whole points: "62–73", one number where both ends round to the same, a dash
 * where nothing applies. Read aloud as "62 to 73 of 100".
 */
export function IntervalText({ value, path, className = "", highClassName = "" }: IntervalTextProps) {
  const spoken = useSpokenInterval(value);
  const { low, high } = value;
  const one = low === null || high === null || Math.round(low) === Math.round(high);
  return (
    <span className={`whitespace-nowrap ${className}`}>
      <span aria-hidden="true">
        <span {...figure(path, "low", low)}>{low === null ? NO_SCORE : Math.round(low)}</span>
        <span hidden={one} className={highClassName} {...figure(path, "high", high)}>
          –{high === null ? "" : Math.round(high)}
        </span>
      </span>
      <span className="sr-only">{spoken}</span>
    </span>
  );
}

/** An interval as a reader says it. */
export function useSpokenInterval({ low, high }: Interval): string {
  const t = useTranslations("shell.interval");
  if (low === null || high === null) return t("none");
  const ends = { low: Math.round(low), high: Math.round(high) };
  return ends.low === ends.high ? t("point", ends) : t("range", ends);
}
