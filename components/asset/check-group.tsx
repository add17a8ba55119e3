import Link from "next/link";
import { useTranslations } from "next-intl";
import { EvidenceList } from "@/components/asset/evidence-list";
import { VerdictText } from "@/components/asset/verdict-text";
import { catalogued } from "@/components/checks/catalogued";
import { useCheckText } from "@/components/checks/check-text";
import { verdictOf } from "@/components/checks/verdict";
import { assetHref, inventoryHref, recommendationHref } from "@/components/shell/addresses";
import type { CheckResult, Recommendation } from "@/lib/domain/report/report";
import type { AssetView } from "@/lib/domain/views/inventory";

export type Checks = AssetView["checks"];

interface CheckGroupsProps {
  readonly checks: Checks;
  readonly provenance: AssetView["provenance"] | null;
  /** The asset whose page tells where the evidence came from, where this one does not. */
  readonly evidenceAt?: EvidencePlace | null;
  /** Tells two lists of checks on one page apart. */
  readonly idPrefix: string;
}

interface EvidencePlace {
  readonly id: string;
  readonly name: string;
}

/** Checks by recommendation: first what is not passed, then, folded on a phone, what is passed or does not apply. */
export function CheckGroups({ checks, provenance, evidenceAt = null, idPrefix }: CheckGroupsProps) {
  const t = useTranslations("asset.checks");
  const name = useTranslations("recommendations");
  const groups = grouped(checks);
  if (groups.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return groups.map(([n, entries]) => {
    const settled = entries.filter(([, result]) => SETTLED.has(verdictOf(result)));
    const rest = entries.filter(([, result]) => !SETTLED.has(verdictOf(result)));
    const list = (some: readonly Entry[]) => (
      <ul>
        {some.map(([id, result]) => (
          <li key={id} id={`${idPrefix}-check-${id}`} className="border-b border-hair-2 py-2.5">
            <CheckEntry id={id} result={result} provenance={provenance} evidenceAt={evidenceAt} />
          </li>
        ))}
      </ul>
    );
    return (
      <div key={n} className="mb-6">
        <h3 id={`${idPrefix}-${n}`} className="border-b border-line pb-1.5">
          <Link href={recommendationHref(n)} className="no-underline hover:underline">
            {n} {name(`${n}.title`)}
          </Link>
        </h3>
        {rest.length > 0 && list(rest)}
        {settled.length > 0 && (
          <details className="fold-narrow">
            <summary className="linkish inline-block py-2 text-note">{t("settled", { count: settled.length })}</summary>
            {list(settled)}
          </details>
        )}
      </div>
    );
  });
}

const SETTLED: ReadonlySet<string> = new Set(["pass", "notApplicable"]);

type Entry = readonly [id: string, result: CheckResult | null];

function grouped(checks: Checks): readonly (readonly [Recommendation, readonly Entry[]])[] {
  const groups = new Map<Recommendation, Entry[]>();
  for (const entry of Object.entries(checks)) {
    const known = catalogued(entry[0]);
    if (known === null) continue;
    const group = groups.get(known.recommendation) ?? [];
    groups.set(known.recommendation, group);
    group.push(entry);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function CheckEntry({
  id,
  result,
  provenance,
  evidenceAt,
}: {
  readonly id: string;
  readonly result: CheckResult | null;
  readonly provenance: AssetView["provenance"] | null;
  readonly evidenceAt: EvidencePlace | null;
}) {
  const t = useTranslations("asset.checks");
  const text = useCheckText();
  const fix = text(id, "fix");
  const verdict = verdictOf(result);
  return (
    <div className="grid gap-x-8 gap-y-1.5 text-table lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,6fr)]">
      <div>
        <p className={verdict === "notApplicable" ? "text-ink-2" : "font-medium"}>
          <span className="mr-2 text-ink-2">{id}</span>
          {text(id, "title")}
        </p>
        <CheckFacts id={id} result={result} />
      </div>
      <div>
        <VerdictText result={result} />
      </div>
      <div className="min-w-0">
        {result !== null && <EvidenceList evidence={result.evidence} provenance={provenance} />}
        {result !== null && evidenceAt !== null && (
          <Link href={`${assetHref(evidenceAt.id)}#own-check-${id}`} className="text-note text-ink-2">
            {t("evidenceAt", { name: evidenceAt.name })}
          </Link>
        )}
        {result !== null && verdict !== "pass" && fix !== "" && (
          <p className="mt-1.5">
            <b className="font-semibold">{t("fix")}:</b> {fix}
          </p>
        )}
        <More id={id} failing={verdict === "fail"} />
      </div>
    </div>
  );
}

/** Weight and gate: what the verdict is worth. */
function CheckFacts({ id, result }: { readonly id: string; readonly result: CheckResult | null }) {
  const t = useTranslations("asset.checks");
  const known = catalogued(id);
  if (known === null) return null;
  const open = result !== null && result.high === 0;
  const maybe = result !== null && result.low === 0 && result.high > 0;
  return (
    <p className="text-note text-ink-2">
      {t("weight", { weight: known.weight })}
      {known.gate && (
        <>
          {" · "}
          <span className={open ? "font-semibold text-ink" : ""}>
            {t(open ? "gateOpen" : maybe ? "gateUnknown" : "gate")}
          </span>
        </>
      )}
    </p>
  );
}

/** Why it is asked, where that is written, and who else fails. */
function More({ id, failing }: { readonly id: string; readonly failing: boolean }) {
  const t = useTranslations("asset.checks");
  const why = useCheckText()(id, "explanation");
  const references = catalogued(id)?.references ?? [];
  return (
    <details className="mt-1 text-note text-ink-2">
      <summary className="linkish inline-block py-0.5">{t("why")}</summary>
      <div className="max-w-[76ch] pt-1">
        {why !== "" && <p>{why}</p>}
        {references.length > 0 && (
          <p className="pt-1">
            {t("references")}
            {": "}
            {references
              .map(({ standard, release, id: section }) => [standard, release, section].filter(Boolean).join(" "))
              .join(" · ")}
          </p>
        )}
        {failing && (
          <p className="pt-1">
            <Link href={inventoryHref({ failing: id })}>{t("find")}</Link>
          </p>
        )}
      </div>
    </details>
  );
}
