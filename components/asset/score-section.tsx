import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formulaOf } from "@/components/asset/formula";
import { FormulaTable } from "@/components/asset/formula-table";
import { IntervalBar } from "@/components/ui/interval-bar";
import { IntervalText } from "@/components/ui/interval-text";
import { Section } from "@/components/ui/section";
import type { Score } from "@/lib/domain/report/report";
import type { AssetView } from "@/lib/domain/views/inventory";

/** The scores of an asset as intervals, each opening to its sum. */
export function ScoreSection({ view }: { readonly view: AssetView }) {
  const t = useTranslations("asset.score");
  const { asset } = view;
  return (
    <Section id="score" title={t("title")} aside={t("more")} rule={false}>
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-2">
        <ScoreFigure label={t("own")} score={asset.score} />
        {asset.stack !== null && <ScoreFigure label={t("stack")} note={t("stackNote")} score={asset.stack} />}
      </div>
      {asset.score.low !== null && (
        <details id="how" className="mt-5">
          <summary className="linkish inline-block py-1 text-note">{t("how")}</summary>
          <FormulaTable
            formula={formulaOf(view, asset.stack !== null)}
            score={asset.stack ?? asset.score}
            caption={t(asset.stack === null ? "own" : "stack")}
          />
        </details>
      )}
    </Section>
  );
}

function ScoreFigure({
  label,
  note,
  score,
}: {
  readonly label: string;
  readonly note?: string;
  readonly score: Score;
}) {
  const t = useTranslations("asset.score");
  const format = useFormatter();
  const list = (ids: readonly string[]) => format.list([...ids]);
  return (
    <div className="min-w-0">
      <h3>{label}</h3>
      {score.low === null ? (
        <p className="mt-1 text-ink-2">{t("none")}</p>
      ) : (
        <>
          <div className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5">
            <IntervalText value={score} className="text-big font-[450]" />
            <Scale>
              <IntervalBar value={score} height={16} />
            </Scale>
          </div>
          <p className="mt-2 text-note text-ink-2">
            {[
              ...(score.coverage === null ? [] : [t("coverage", { share: format.number(score.coverage, "share") })]),
              ...(score.gates.length > 0 ? [t("capped", { gates: list(score.gates) })] : []),
              ...(score.gates.length === 0 && score.gatesUnknown.length > 0
                ? [t("lowCapped", { gates: list(score.gatesUnknown) })]
                : []),
              ...(note === undefined ? [] : [note]),
            ].join(" · ")}
          </p>
        </>
      )}
    </div>
  );
}

/** A bar over its scale: a hairline at every quarter. */
function Scale({ children }: { readonly children: ReactNode }) {
  return (
    <div
      className="relative border-x border-hair py-1"
      style={{
        backgroundImage: "linear-gradient(to right, transparent calc(100% - 1px), var(--hair-2) 0)",
        backgroundSize: "25% 100%",
      }}
    >
      {children}
    </div>
  );
}
