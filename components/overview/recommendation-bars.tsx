import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartOrTable } from "@/components/charts/chart-or-table";
import { MirrorChart, MirrorRow } from "@/components/charts/mirror";
import { Difference } from "@/components/overview/difference";
import { recommendationHref } from "@/components/shell/addresses";
import { IntervalText } from "@/components/ui/interval-text";
import { ColumnHead, Table } from "@/components/ui/table";
import { RECOMMENDATIONS } from "@/lib/domain/report/report";
import type { Summary } from "@/lib/domain/report/summary";

/** The eight recommendations, mirrored around one axis. */
export function RecommendationBars({ fleets }: { readonly fleets: Summary["fleets"] }) {
  const t = useTranslations("overview.recommendations");
  const shell = useTranslations("shell.table");
  return (
    <section id="recommendations" aria-labelledby="recommendations-title" className="border-t border-hair pt-6 pb-7">
      <ChartOrTable
        labels={{ show: shell("show"), hide: shell("hide") }}
        title={
          <h2 id="recommendations-title" className="bg-paper pr-2">
            {t("title")}
          </h2>
        }
        note={t("key")}
        chart={<Bars fleets={fleets} />}
        table={<BarsTable fleets={fleets} />}
      />
    </section>
  );
}

function Bars({ fleets: { vm, container } }: { readonly fleets: Summary["fleets"] }) {
  const names = useTranslations("overview.recommendations.name");
  return (
    <MirrorChart>
      <ol>
        {RECOMMENDATIONS.map((n) => (
          <li key={n}>
            <MirrorRow
              label={
                <Link href={recommendationHref(n)} className="font-medium no-underline hover:underline">
                  <span className="mr-2 font-normal text-ink-3">{n}</span>
                  {names(`${n}`)}
                </Link>
              }
              left={vm.recommendations[n]}
              right={container.recommendations[n]}
              leftText={<Ends value={vm.recommendations[n]} path={`fleets.vm.recommendations.${n}`} />}
              rightText={
                <span className="flex items-baseline justify-end gap-4">
                  <span className="hidden xl:inline">
                    <Difference vm={vm.recommendations[n]} container={container.recommendations[n]} />
                  </span>
                  <Ends value={container.recommendations[n]} path={`fleets.container.recommendations.${n}`} />
                </span>
              }
            />
          </li>
        ))}
      </ol>
    </MirrorChart>
  );
}

function Ends({ value, path }: { readonly value: { low: number | null; high: number | null }; readonly path: string }) {
  return (
    <IntervalText
      value={value}
      path={path}
      className="text-table font-medium max-sm:text-note max-sm:font-stretch-[80%] sm:text-body xl:min-w-12"
    />
  );
}

function BarsTable({ fleets: { vm, container } }: { readonly fleets: Summary["fleets"] }) {
  const t = useTranslations("overview.recommendations");
  const fleet = useTranslations("shell.fleet");
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <ColumnHead>{t("column")}</ColumnHead>
          <ColumnHead right>{fleet("vm")}</ColumnHead>
          <ColumnHead right>{fleet("container")}</ColumnHead>
          <ColumnHead right>{t("difference")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {RECOMMENDATIONS.map((n) => (
          <tr key={n}>
            <th scope="row">
              <Link href={recommendationHref(n)}>
                {n} {t(`name.${n}`)}
              </Link>
            </th>
            <td className="text-right">
              <IntervalText value={vm.recommendations[n]} />
            </td>
            <td className="text-right">
              <IntervalText value={container.recommendations[n]} />
            </td>
            <td className="text-right">
              <Difference vm={vm.recommendations[n]} container={container.recommendations[n]} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
