"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { TrendSeries } from "@/components/charts/trend-series";
import { TrendSketch } from "@/components/charts/trend-sketch";

const TrendChart = lazy(() => import("@/components/charts/trend-chart"));
/** The share in view from which on the library is worth its weight. */
const SEEN = 0.4;
const TICKS = [75, 50, 25, 0] as const;

interface LazyTrendProps {
  readonly left: TrendSeries;
  readonly right: TrendSeries;
}

/** Two trends on one axis that stands on the wall; the chart library is loaded when they come into view. */
export function LazyTrend({ left, right }: LazyTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setSeen(true);
      },
      { threshold: SEEN },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} className="relative">
      <div className="halves h-[210px]">
        {[left, right].map((series, index) => (
          <div
            key={series.name}
            className={`min-w-0 ${index === 0 ? "pr-5 pl-(--margin) sm:pr-10" : "order-last pr-(--margin) pl-5 sm:pl-10"}`}
          >
            <p className="flex justify-between gap-2 text-note font-semibold font-stretch-[94%]">
              <span>{series.name}</span>
              <span>{series.last}</span>
            </p>
            <div className="h-[190px]">
              {seen ? (
                <Suspense fallback={<TrendSketch series={series} />}>
                  <TrendChart series={series} />
                </Suspense>
              ) : (
                <TrendSketch series={series} />
              )}
            </div>
          </div>
        ))}
        <span className="order-1" />
      </div>
      <div aria-hidden="true" className="pointer-events-none absolute top-[18px] left-1/2 h-[166px] w-0">
        {TICKS.map((tick) => (
          <span
            key={tick}
            className="absolute -translate-1/2 bg-paper px-1 text-tick text-ink-3 font-stretch-[88%]"
            style={{ top: `${4.5 + ((100 - tick) / 100) * 95.5}%` }}
          >
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
