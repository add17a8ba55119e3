import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useCheckTitle } from "@/components/recommendations/check-text";
import { assetHref, inventoryHref } from "@/components/shell/addresses";
import { IntervalText } from "@/components/ui/interval-text";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { ColumnHead, SubLine, Table } from "@/components/ui/table";
import type { CheckId } from "@/lib/domain/checks/catalogue";
import type { Recommendation } from "@/lib/domain/report/report";
import type { InventoryPage } from "@/lib/domain/views/inventory";

interface FailingAssetsProps {
  readonly n: Recommendation;
  /** The check whose failing assets are listed, of those with failing assets at all. */
  readonly check: CheckId | null;
  readonly choices: readonly { readonly check: CheckId; readonly failing: number }[];
  readonly assets: InventoryPage;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

/** The assets that fail one check of the recommendation, worst first, a page at a time. */
export function FailingAssets({ n, check, choices, assets, page, pageSize }: FailingAssetsProps) {
  const t = useTranslations("recommendation-pages.failing");
  const title = useCheckTitle();
  if (check === null) {
    return (
      <Section id="failing" title={t("title")}>
        <p>{t("none")}</p>
      </Section>
    );
  }
  const address = (id: CheckId, at = 1) => `/recommendations/${n}?check=${id}${at === 1 ? "" : `&page=${at}`}#failing`;
  return (
    <Section
      id="failing"
      title={t("titleOf", { check, title: title(check) })}
      aside={<Link href={inventoryHref({ failing: check })}>{t("inInventory")}</Link>}
    >
      <Choices current={check} choices={choices} address={address} />
      <Table caption={t("titleOf", { check, title: title(check) })} className="mt-4">
        <thead>
          <tr>
            <ColumnHead>{t("asset")}</ColumnHead>
            <ColumnHead>{t("kind")}</ColumnHead>
            <ColumnHead className="max-sm:hidden">{t("owner")}</ColumnHead>
            <ColumnHead right>{t("recommendation", { n })}</ColumnHead>
            <ColumnHead right>{t("score")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {assets.rows.map((asset) => (
            <Row key={asset.id} asset={asset} n={n} />
          ))}
        </tbody>
      </Table>
      <Pager
        page={page}
        pageSize={pageSize}
        total={assets.total}
        counted={assets.counted}
        href={(at) => address(check, at)}
      />
    </Section>
  );
}

function Row({ asset, n }: { readonly asset: InventoryPage["rows"][number]; readonly n: Recommendation }) {
  const kind = useTranslations("shell.kind");
  return (
    <tr>
      <th scope="row">
        <Link href={assetHref(asset.id)}>{asset.name}</Link>
        {asset.host !== null && <SubLine>{asset.host}</SubLine>}
      </th>
      <td>{kind(asset.kind)}</td>
      <td className="max-sm:hidden">{asset.owner}</td>
      <td className="text-right">
        <IntervalText value={asset.recommendations[n]} />
      </td>
      <td className="text-right">
        <IntervalText value={asset.stack ?? asset.score} />
      </td>
    </tr>
  );
}

interface ChoicesProps {
  readonly current: CheckId;
  readonly choices: FailingAssetsProps["choices"];
  readonly address: (check: CheckId) => string;
}

function Choices({ current, choices, address }: ChoicesProps) {
  const t = useTranslations("recommendation-pages.failing");
  const format = useFormatter();
  const title = useCheckTitle();
  return (
    <nav aria-label={t("choose")} className="no-print flex flex-wrap gap-x-5 border-b border-line text-table">
      {choices.map(({ check, failing }) => (
        <Link
          key={check}
          href={address(check)}
          scroll={false}
          title={title(check)}
          aria-current={check === current ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent pt-2 pb-1.5 text-ink-2 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {check} <span className="ml-1 font-normal text-ink-2">{format.number(failing, "count")}</span>
        </Link>
      ))}
    </nav>
  );
}
