import Link from "next/link";
import { useTranslations } from "next-intl";
import { assetHref, inventoryHref } from "@/components/shell/addresses";
import { IntervalBar } from "@/components/ui/interval-bar";
import { IntervalText } from "@/components/ui/interval-text";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import type { RankedAsset, Summary } from "@/lib/domain/report/summary";

/** The worst ten of each side, which no mean may hide. */
export function WorstTen({ worst }: { readonly worst: Summary["worst"] }) {
  const t = useTranslations("overview.worst");
  return (
    <section
      id="worst"
      aria-labelledby="worst-title"
      className="border-t border-hair bg-paper pt-6 pb-7 lg:bg-transparent"
    >
      <div className="page-margin mb-3.5 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="worst-title" className="bg-paper pr-2">
          {t("title")}
        </h2>
        <p className="bg-paper text-note text-ink-2">{t("note")}</p>
      </div>
      <div className="page-margin grid gap-x-24 gap-y-8 lg:grid-cols-2">
        <Ranking assets={worst.vm} side="vm" />
        <Ranking assets={worst.container} side="container" />
      </div>
    </section>
  );
}

function Ranking({ assets, side }: { readonly assets: readonly RankedAsset[]; readonly side: "vm" | "container" }) {
  const t = useTranslations("overview.worst");
  const fleet = useTranslations("shell.fleet");
  return (
    <div className="min-w-0 bg-paper">
      <h3 className="mb-2 flex items-baseline justify-between gap-4">
        {fleet(side)}
        <Link className="text-note font-normal" href={inventoryHref({ kind: [side] })}>
          {t("all")}
        </Link>
      </h3>
      {assets.length === 0 ? (
        <p className="border-t border-line pt-2 text-ink-2">{t(`none.${side}`)}</p>
      ) : (
        <Table caption={`${t("title")}: ${fleet(side)}`} className="table-fixed">
          <thead>
            <tr>
              <ColumnHead>{t("asset")}</ColumnHead>
              <ColumnHead className="w-[26%] max-sm:hidden">
                <span className="sr-only">{t("bar")}</span>
              </ColumnHead>
              <ColumnHead right className="w-[72px]">
                {t("score")}
              </ColumnHead>
              <ColumnHead right className="w-[96px]">
                {t("gates")}
              </ColumnHead>
            </tr>
          </thead>
          <tbody>
            {assets.map((asset) => (
              <tr key={asset.id}>
                <th scope="row">
                  <Link href={assetHref(asset.id)}>{asset.name}</Link>
                  <SubLine>{[asset.host, asset.owner].filter((part) => part !== null).join(" · ")}</SubLine>
                </th>
                <td className="max-sm:hidden">
                  <IntervalBar value={asset.score} height={9} className="mt-[5px]" />
                </td>
                <td className="text-right">
                  <IntervalText value={asset.score} />
                </td>
                <td className="text-right">
                  <Gates ids={asset.score.gates} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function Gates({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations("overview.worst");
  if (ids.length === 0) return <span className="text-ink-3">{t("noGate")}</span>;
  return <span className="font-stretch-[88%]">{ids.join(", ")}</span>;
}
