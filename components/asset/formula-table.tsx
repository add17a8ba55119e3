import { useFormatter, useTranslations } from "next-intl";
import type { Formula, FormulaRow } from "@/components/asset/formula";
import { useCheckText } from "@/components/checks/check-text";
import { ColumnHead, Table } from "@/components/ui/table";
import type { Score } from "@/lib/domain/report/report";

/** The sum behind a score, check by check, with the cap of a gate at its end. */
export function FormulaTable({
  formula,
  score,
  caption,
}: {
  readonly formula: Formula;
  readonly score: Score;
  readonly caption: string;
}) {
  const t = useTranslations("asset.score");
  const text = useCheckText();
  const number = useNumber();
  const { rows, weight, sum, mean } = formula;
  const capped = number(mean.low) !== number(score.low) || number(mean.high) !== number(score.high);
  return (
    <div className="mt-3">
      <p className="max-w-[90ch] pb-3 text-note text-ink-2">{t("rule")}</p>
      <Table caption={caption} className="max-w-4xl">
        <thead>
          <tr>
            <ColumnHead>{t("check")}</ColumnHead>
            <ColumnHead right>{t("weight")}</ColumnHead>
            <ColumnHead right>{t("low")}</ColumnHead>
            <ColumnHead right>{t("high")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.machine ?? ""} ${row.id}`}>
              <th scope="row" className="font-normal!">
                {row.id} {text(row.id, "title")} <Whose row={row} />
              </th>
              <td className="text-right">{row.weight}</td>
              <td className="text-right">{`${row.weight} × ${number(row.low)}`}</td>
              <td className="text-right">{`${row.weight} × ${number(row.high)}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <FootRow label={t("sum")} weight={weight} low={number(sum.low)} high={number(sum.high)} />
          <FootRow label={t("divided", { weight })} low={number(mean.low)} high={number(mean.high)} />
          {capped && <FootRow label={t("cap")} low={number(score.low)} high={number(score.high)} />}
        </tfoot>
      </Table>
    </div>
  );
}

function FootRow({
  label,
  weight,
  low,
  high,
}: {
  readonly label: string;
  readonly weight?: number;
  readonly low: string;
  readonly high: string;
}) {
  return (
    <tr className="font-semibold">
      <th scope="row" className="border-b border-hair-2 py-[7px] text-table font-semibold text-ink">
        {label}
      </th>
      <td className="text-right">{weight}</td>
      <td className="text-right">{low}</td>
      <td className="text-right">{high}</td>
    </tr>
  );
}

function Whose({ row: { machine } }: { readonly row: FormulaRow }) {
  const t = useTranslations("asset.score");
  const unknown = useTranslations("asset.head")("unknown");
  return machine === null ? null : (
    <span className="text-ink-2">{t("machine", { name: machine === "" ? unknown : machine })}</span>
  );
}

function useNumber(): (value: number | null) => string {
  const format = useFormatter();
  return (value) => (value === null ? "–" : format.number(value, { maximumFractionDigits: 1 }));
}
