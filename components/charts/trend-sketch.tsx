import type { TrendSeries } from "@/components/charts/trend-series";

/**
 * The same band and line as the chart, drawn by the server alone: what stands there without script, on paper, and until
 * the chart library has arrived. It takes the chart's place to the pixel, but for the axis and the hover.
 */
export function TrendSketch({ series: { points } }: { readonly series: TrendSeries }) {
  const first = points[0]?.at ?? 0;
  const span = Math.max(1, (points.at(-1)?.at ?? 0) - first);
  const place = (at: number, score: number) => [(100 * (at - first)) / span, 100 - score] as const;
  const low = points.map((point) => place(point.at, point.low));
  const high = points.map((point) => place(point.at, point.high));
  const corners = [...high, ...low.toReversed()].map(([x, y]) => `${x.toFixed(2)}% ${y.toFixed(2)}%`);
  return (
    <div aria-hidden="true" className="relative mx-1.5 h-[166px] pt-2">
      <div className="relative h-full border-b border-line">
        <svg
          aria-hidden="true"
          width="100%"
          height="100%"
          className="absolute"
          style={{ clipPath: `polygon(${corners.join(", ")})` }}
        >
          <rect width="100%" height="100%" fill="url(#unknown)" />
        </svg>
        <svg
          aria-hidden="true"
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute overflow-visible"
          fill="none"
          stroke="var(--ink)"
        >
          <polyline points={high.join(" ")} strokeWidth="0.8" vectorEffect="non-scaling-stroke" />
          <polyline points={low.join(" ")} strokeWidth="1.8" vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
    </div>
  );
}
