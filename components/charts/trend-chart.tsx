"use client";

import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { TrendSeries } from "@/components/charts/trend-series";

const TICK = { fontSize: 11, fill: "var(--ink-3)", fontStretch: "88%" } as const;

/** One fleet's score over time: a line at the low end, hatched up to the high end. */
export default function TrendChart({ series }: { readonly series: TrendSeries }) {
  const rows = series.points.map((point) => ({ ...point, band: [point.low, point.high] as const }));
  const days = new Map(rows.map(({ at, day }) => [at, day]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={rows} margin={{ top: 8, right: 6, bottom: 0, left: 6 }} title={series.name}>
        <CartesianGrid vertical={false} stroke="var(--hair)" strokeWidth={0.6} />
        <YAxis hide domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={["dataMin", "dataMax"]}
          ticks={rows.map(({ at }) => at)}
          tickFormatter={(at: number) => days.get(at) ?? ""}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: "var(--line)", strokeWidth: 0.6 }}
          minTickGap={24}
          height={24}
        />
        <Tooltip content={Hover} cursor={{ stroke: "var(--ink-3)", strokeWidth: 0.8 }} isAnimationActive={false} />
        <Area
          dataKey="band"
          fill="url(#unknown)"
          fillOpacity={1}
          stroke="none"
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="high"
          stroke="var(--ink)"
          strokeWidth={0.8}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="low"
          stroke="var(--ink)"
          strokeWidth={1.8}
          dot={{ r: 2.5, fill: "var(--ink)", strokeWidth: 0 }}
          activeDot={{ r: 4, fill: "var(--ink)", strokeWidth: 0 }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

interface HoverProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly text?: string } }[];
}

function Hover({ active = false, payload = [] }: HoverProps) {
  const text = payload[0]?.payload?.text;
  if (!active || text === undefined) return null;
  return <p className="border border-line bg-sheet px-2 py-1 text-note">{text}</p>;
}
