import { useTranslations } from "next-intl";
import { intervalText } from "@/lib/i18n/interval-text";
import type { Interval } from "@/lib/domain/report/report";

interface IntervalTextProps {
  readonly value: Interval;
  /** Path of the figure in the report JSON, without `.low`: puts the unrounded ends on the element. */
  readonly figure?: string;
  readonly className?: string;
}

/** "62–73", read aloud as "62 to 73 of 100"; a dash, read as "no score", where nothing applies. */
export function IntervalText({ value, figure, className = "" }: IntervalTextProps) {
  const spoken = useSpokenInterval(value);
  return (
    <span className={`whitespace-nowrap ${className}`} {...figureAttributes(figure, value)}>
      <span aria-hidden="true">{intervalText(value)}</span>
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

/** Attributes by which a test finds a figure of the report on the page, unrounded. */
export function figureAttributes(figure: string | undefined, { low, high }: Interval): Record<string, string> {
  if (figure === undefined) return {};
  return { "data-figure": figure, "data-low": String(low), "data-high": String(high) };
}
