import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCheckTitle } from "@/components/checks/check-text";
import { assetHref } from "@/components/shell/addresses";
import { IntervalText } from "@/components/ui/interval-text";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import type { Recommendation } from "@/lib/domain/report/report";
import type { InventoryRow } from "@/lib/domain/views/inventory";

interface FailingAsset {
  readonly asset: InventoryRow;
  /** The checks of this recommendation that it fails. */
  readonly checks: readonly string[];
}

interface FailingAssetsProps {
  readonly n: Recommendation;
  readonly assets: readonly FailingAsset[];
  readonly total: number;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

/** The assets that fail a check of the recommendation, worst first, a page at a time. */
export function FailingAssets({ n, assets, total, page, pageSize }: FailingAssetsProps) {
  const t = useTranslations("recommendation-pages.failing");
  if (total === 0) {
    return (
      <Section id="failing" title={t("title")}>
        <p>{t("none")}</p>
      </Section>
    );
  }
  return (
    <Section id="failing" title={t("title")}>
      <Table caption={t("title")}>
        <thead>
          <tr>
            <ColumnHead>{t("asset")}</ColumnHead>
            <ColumnHead className="max-sm:hidden">{t("kind")}</ColumnHead>
            <ColumnHead className="max-md:hidden">{t("owner")}</ColumnHead>
            <ColumnHead>{t("checks")}</ColumnHead>
            <ColumnHead right>{t("recommendation", { n })}</ColumnHead>
            <ColumnHead right>{t("score")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {assets.map((failing) => (
            <Row key={failing.asset.id} n={n} {...failing} />
          ))}
        </tbody>
      </Table>
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(at) => `/recommendations/${n}${at === 1 ? "" : `?page=${at}`}#failing`}
      />
    </Section>
  );
}

function Row({ asset, checks, n }: FailingAsset & { readonly n: Recommendation }) {
  const kind = useTranslations("shell.kind");
  const title = useCheckTitle();
  return (
    <tr>
      <th scope="row">
        <Link href={assetHref(asset.id)}>{asset.name}</Link>
        {asset.host !== null && <SubLine>{asset.host}</SubLine>}
      </th>
      <td className="max-sm:hidden">{kind(asset.kind)}</td>
      <td className="max-md:hidden">{asset.owner}</td>
      <td>
        {checks.map((check, index) => (
          <span key={check}>
            {index > 0 && ", "}
            <a href={`#check-${check}`} title={title(check)}>
              {check}
            </a>
          </span>
        ))}
      </td>
      <td className="text-right">
        <IntervalText value={asset.recommendations[n]} />
      </td>
      <td className="text-right">
        <IntervalText value={asset.score} />
      </td>
    </tr>
  );
}
