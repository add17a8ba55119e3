import { useFormatter, useTranslations } from "next-intl";
import { ChartOrTable } from "@/components/charts/chart-or-table";
import { LazyTrend } from "@/components/charts/lazy-trend";
import type { TrendSeries } from "@/components/charts/trend-series";
import { IntervalText } from "@/components/ui/interval-text";
import { ColumnHead, Table } from "@/components/ui/table";
import type { FleetFigures } from "@/lib/domain/report/report";
import type { TrendPoint } from "@/lib/domain/report/summary";
import { intervalText } from "@/lib/i18n/interval-text";

type Side = "vm" | "container";

/** The scores of both fleets over the snapshots: bands from low to high on one axis, which stands on the wall. */
export function TrendPair({ trend }: { readonly trend: readonly TrendPoint[] }) {
  const t = useTranslations("overview.trend");
  const shell = useTranslations("shell.table");
  const left = useSeries(trend, "vm");
  const right = useSeries(trend, "container");
  if (trend.length < 2) return null;
  return (
    <section id="trend" aria-labelledby="trend-title" className="border-t border-hair pt-6 pb-7">
      <ChartOrTable
        labels={{ show: shell("show"), hide: shell("hide") }}
        title={
          <h2 id="trend-title" className="bg-paper pr-2">
            {t("title", { count: trend.length })}
          </h2>
        }
        note={t("key")}
        chart={
          <figure className="m-0">
            <LazyTrend left={left} right={right} />
            <figcaption className="page-margin mt-3 flex flex-wrap justify-between gap-x-8 gap-y-1 text-note text-ink-2">
              <Change trend={trend} side="vm" />
              <Change trend={trend} side="container" />
            </figcaption>
          </figure>
        }
        table={<TrendTable trend={trend} />}
        printTable
      />
    </section>
  );
}

function useSeries(trend: readonly TrendPoint[], side: Side): TrendSeries {
  const fleet = useTranslations("shell.fleet");
  const format = useFormatter();
  return {
    name: fleet(side),
    last: intervalText(trend.at(-1)?.[side] ?? { low: null, high: null }),
    points: trend.flatMap((point) => {
      const { low, high } = point[side];
      if (low === null || high === null) return [];
      const at = new Date(point.at);
      return [
        {
          at: at.getTime(),
          low,
          high,
          day: format.dateTime(at, "dayShort"),
          text: `${format.dateTime(at, "day")}: ${intervalText(point[side])}`,
        },
      ];
    }),
  };
}

/** The trend in one sentence: the text that says what the drawing shows. */
function Change({ trend, side }: { readonly trend: readonly TrendPoint[]; readonly side: Side }) {
  const t = useTranslations("overview.trend");
  const fleet = useTranslations("shell.fleet");
  const format = useFormatter();
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <span className="bg-paper">
      {t("change", {
        fleet: fleet(side),
        direction: direction(first[side], last[side]),
        from: intervalText(first[side]),
        to: intervalText(last[side]),
        date: format.dateTime(new Date(first.at), "day"),
      })}
    </span>
  );
}

function direction(first: FleetFigures, last: FleetFigures): "better" | "worse" | "open" {
  if (first.high !== null && last.low !== null && last.low > first.high) return "better";
  if (first.low !== null && last.high !== null && last.high < first.low) return "worse";
  return "open";
}

function TrendTable({ trend }: { readonly trend: readonly TrendPoint[] }) {
  const t = useTranslations("overview.trend");
  const fleet = useTranslations("shell.fleet");
  const format = useFormatter();
  return (
    <Table caption={t("title", { count: trend.length })}>
      <thead>
        <tr>
          <ColumnHead>{t("snapshot")}</ColumnHead>
          <ColumnHead>{t("import")}</ColumnHead>
          <ColumnHead right>{fleet("vm")}</ColumnHead>
          <ColumnHead right>{t("coverage")}</ColumnHead>
          <ColumnHead right>{fleet("container")}</ColumnHead>
          <ColumnHead right>{t("coverage")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {trend.toReversed().map((point) => (
          <tr key={point.at}>
            <th scope="row">{format.dateTime(new Date(point.at), "day")}</th>
            <td>{point.importNumber ?? ""}</td>
            {(["vm", "container"] as const).flatMap((side) => [
              <td key={side} className="text-right">
                <IntervalText value={point[side]} />
              </td>,
              <td key={`${side}-coverage`} className="text-right text-ink-2">
                {point[side].coverage === null ? "" : format.number(point[side].coverage, "share")}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
