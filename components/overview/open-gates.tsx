import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useCheckTitle } from "@/components/checks/check-text";
import { assetHref, inventoryHref, recommendationHref, recommendationOf } from "@/components/shell/addresses";
import { Section } from "@/components/ui/section";
import { ColumnHead, Table } from "@/components/ui/table";
import type { OpenGate } from "@/lib/domain/report/summary";

/** The gates that cap a score, with whom they hold open. */
export function OpenGates({ gates }: { readonly gates: readonly OpenGate[] }) {
  const t = useTranslations("overview.gates");
  const format = useFormatter();
  const title = useCheckTitle();
  const shown = gates.filter((gate) => gate.open + gate.unknown > 0);
  return (
    <Section id="gates" title={t("title")} lede={t("lede")}>
      {shown.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Table caption={t("title")}>
          <thead>
            <tr>
              <ColumnHead>{t("check")}</ColumnHead>
              <ColumnHead right>{t("open")}</ColumnHead>
              <ColumnHead right>{t("unknown")}</ColumnHead>
              <ColumnHead className="max-md:hidden md:pl-10">{t("examples")}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {shown.map((gate) => (
              <tr key={gate.check}>
                <th scope="row">
                  <Link href={recommendationHref(recommendationOf(gate.check), gate.check)}>
                    <span className="mr-2 text-ink-2">{gate.check}</span>
                    {title(gate.check)}
                  </Link>
                </th>
                <td className="text-right font-semibold">
                  {gate.open === 0 ? (
                    format.number(0)
                  ) : (
                    <Link href={inventoryHref({ failing: gate.check })}>{format.number(gate.open, "count")}</Link>
                  )}
                </td>
                <td className="text-right">
                  {gate.unknown === 0 ? (
                    <span className="text-ink-3">{format.number(0)}</span>
                  ) : (
                    <Link href={inventoryHref({ unknown: gate.check })}>{format.number(gate.unknown, "count")}</Link>
                  )}
                </td>
                <td className="max-md:hidden md:pl-10">
                  {gate.examples.map((asset, index) => (
                    <span key={asset.id}>
                      {index > 0 && ", "}
                      <Link href={assetHref(asset.id)} className="name">
                        {asset.name}
                      </Link>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
