import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Column, RIGHT, recommendationColumn } from "@/components/inventory/columns";
import { countedScore, UNKNOWN_CRITICALITY } from "@/components/inventory/counted-score";
import { GateIds } from "@/components/inventory/gate-ids";
import { isSensitivity, isZone } from "@/components/inventory/words";
import { IntervalBar } from "@/components/ui/interval-bar";
import { IntervalText } from "@/components/ui/interval-text";
import type { Interval } from "@/lib/domain/report/report";
import type { InventoryRow } from "@/lib/domain/views/inventory";

interface AssetCellProps {
  readonly row: InventoryRow;
  readonly column: Column;
  /** Printed beside the value where the head of the table is not shown. */
  readonly label: string;
}

/** One cell of the inventory. */
export function AssetCell({ row, column, label }: AssetCellProps) {
  const wide = column === "score" || column === "gates" ? "max-sm:col-span-3" : "";
  // On narrow screens the score comes first: what is sought most.
  const order = column === "score" ? "max-sm:-order-1" : "";
  return (
    <td
      data-label={label}
      className={`${RIGHT.has(column) ? "sm:text-right" : ""} ${wide} ${order} max-sm:border-0 max-sm:py-1 max-sm:before:block max-sm:before:text-tick max-sm:before:text-ink-2 max-sm:before:content-[attr(data-label)]`}
    >
      <CellContent row={row} column={column} />
    </td>
  );
}

function CellContent({ row, column }: { readonly row: InventoryRow; readonly column: Column }): ReactNode {
  const t = useTranslations();
  const format = useFormatter();
  const n = recommendationColumn(column);
  if (n !== null) return <ScoreCell value={row.recommendations[n]} />;
  switch (column) {
    case "kind":
      return t(`shell.kind.${row.kind}`);
    case "class":
      return t(`shell.class.${row.class ?? "none"}`);
    case "host":
    case "owner":
    case "environment":
    case "segment":
    case "os":
      return row[column] === null ? <Unknown /> : <span className="break-words">{row[column]}</span>;
    case "criticality":
      return row.criticality === null ? (
        <span className="text-ink-2">
          {UNKNOWN_CRITICALITY} {t("inventory.table.assumed")}
        </span>
      ) : (
        row.criticality
      );
    case "sensitivity":
      return isSensitivity(row.sensitivity) ? t(`fields.word.sensitivity.${row.sensitivity}`) : <Unknown />;
    case "exposure":
      return isZone(row.exposure) ? t(`fields.word.exposure.${row.exposure}`) : <Unknown />;
    case "score":
      return <ScoreCell value={countedScore(row)} />;
    case "ownScore":
      return <ScoreCell value={row.score} />;
    case "coverage": {
      const { coverage } = countedScore(row);
      return coverage === null ? <None /> : format.number(coverage, "share");
    }
    case "gates":
      return <GateIds score={countedScore(row)} />;
    case "observedAt":
      return row.observedAt === null ? <Unknown /> : format.dateTime(new Date(row.observedAt), "day");
    default:
      return null;
  }
}

function ScoreCell({ value }: { readonly value: Interval }) {
  return (
    <span className="grid min-w-36 grid-cols-[minmax(72px,1fr)_48px] items-center gap-3">
      <IntervalBar value={value} height={9} />
      <IntervalText value={value} className="col-start-2" />
    </span>
  );
}

function Unknown() {
  return <span className="text-ink-2">{useTranslations("shell.verdict")("unknown")}</span>;
}

function None() {
  return <span className="text-ink-2">–</span>;
}
