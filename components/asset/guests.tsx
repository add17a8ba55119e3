import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { GateIds } from "@/components/inventory/gate-ids";
import { assetHref } from "@/components/shell/addresses";
import { IntervalBar } from "@/components/ui/interval-bar";
import { IntervalText } from "@/components/ui/interval-text";
import { Section } from "@/components/ui/section";
import { ColumnHead, Table } from "@/components/ui/table";
import type { AssetView } from "@/lib/domain/views/inventory";

/** Who lives on this machine, weakest first. */
export function Guests({ view }: { readonly view: AssetView }) {
  const t = useTranslations("asset.guests");
  const format = useFormatter();
  const { guests, guestCount, asset } = view;
  const [first] = guests;
  if (first === undefined) return null;
  const title = t(first.kind === "container" ? "container" : "vm", {
    count: guestCount,
    shown: format.number(guestCount, "count"),
  });
  return (
    <Section
      id="guests"
      title={title}
      aside={
        <span>
          {guestCount > guests.length && t("shown", { shown: guests.length })}
          <Link
            href={`/inventory?text=${encodeURIComponent(asset.name)}&kind=${first.kind}&column=name,host,score,gates`}
          >
            {t("all")}
          </Link>
        </span>
      }
    >
      <Table caption={title}>
        <thead>
          <tr>
            <ColumnHead>{t("name")}</ColumnHead>
            <ColumnHead className="w-[40%] max-sm:hidden">
              <span className="sr-only">{t("score")}</span>
            </ColumnHead>
            <ColumnHead right>{t("score")}</ColumnHead>
            <ColumnHead right>{t("gates")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {guests.map(({ id, name, score }) => (
            <tr key={id}>
              <th scope="row" className="break-words">
                <Link href={assetHref(id)}>{name}</Link>
              </th>
              <td className="max-sm:hidden">
                <IntervalBar value={score} height={9} className="mt-[5px]" />
              </td>
              <td className="text-right">
                <IntervalText value={score} />
              </td>
              <td className="text-right">
                <GateIds score={score} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
