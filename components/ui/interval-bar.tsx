import type { Interval } from "@/lib/domain/report/report";

interface IntervalBarProps {
  readonly value: Interval;
  /** Pixels. */
  readonly height?: number;
  /** Grows from the right edge to the left, as on the VM side of the wall. */
  readonly mirrored?: boolean;
  readonly className?: string;
}

/**
 * A score from 0 to 100 over the full width of its box: solid to the low end, hatched to the
 * high end. Decorative: the figures stand beside it as text.
 */
export function IntervalBar({ value, height = 10, mirrored = false, className = "" }: IntervalBarProps) {
  const { low, high } = value;
  if (low === null || high === null) return null;
  const at = (from: number, to: number) => ({
    x: `${mirrored ? 100 - to : from}%`,
    width: `${Math.max(to - from, 0)}%`,
  });
  const end = `${mirrored ? 100 - high : high}%`;
  return (
    <svg width="100%" height={height} aria-hidden="true" className={`block overflow-visible ${className}`}>
      {high > low && (
        <>
          <rect {...at(low, high)} height={height} fill="url(#unknown)" />
          <line x1={end} x2={end} y2={height} stroke="var(--ink)" strokeWidth="1" />
        </>
      )}
      <rect {...at(0, low)} height={height} fill="var(--ink)" />
    </svg>
  );
}
