import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { verdictOf } from "@/components/checks/verdict";
import { UNKNOWN_CRITICALITY } from "@/components/inventory/counted-score";
import { isSensitivity, isZone } from "@/components/inventory/words";
import { assetHref } from "@/components/shell/addresses";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { AssetView } from "@/lib/domain/views/inventory";

/** What the asset is, what was found, and who answers for it. */
export function AssetHead({ view }: { readonly view: AssetView }) {
  const t = useTranslations("asset.head");
  const kind = useTranslations("shell.kind");
  const format = useFormatter();
  const { asset, snapshotAt } = view;
  return (
    <>
      <PageHead
        above={
          <>
            {kind(asset.kind)} {asset.kind !== "hypervisor" && <HostLine view={view} />}
            {" · "}
            {t("snapshot", { date: format.dateTime(new Date(snapshotAt), "instant") })}
          </>
        }
        title={<span className="break-words">{useFinding(view)}</span>}
      />
      {asset.excluded && (
        <div className="page-margin pb-4">
          <Notice title={t("excluded")} />
        </div>
      )}
      <Facts view={view} />
    </>
  );
}

function HostLine({ view: { asset, standsOn, cells } }: { readonly view: AssetView }) {
  const t = useTranslations("asset.head");
  const host = asset.host ?? cells.host ?? null;
  if (host === null) return asset.kind === "container" ? t("hostMissing") : null;
  if (standsOn?.known === true && standsOn.id !== null)
    return <Link href={assetHref(standsOn.id)}>{t("on", { host: standsOn.name ?? host })}</Link>;
  if (asset.kind === "container") return <b className="font-semibold text-ink">{t("hostUnknown", { host })}</b>;
  return <Link href={`/inventory?text=${encodeURIComponent(host)}`}>{t("on", { host })}</Link>;
}

/** The headline: the worst thing that is known. */
function useFinding({ asset: { name, score, stack }, checks }: AssetView): string {
  const t = useTranslations("asset.finding");
  const gates = (stack ?? score).gates.length;
  const verdicts = Object.values(checks).map(verdictOf);
  const count = (word: string) => verdicts.filter((verdict) => verdict === word).length;
  if (verdicts.length === 0) return t("none", { name });
  if (gates > 0) return t("gates", { name, count: gates });
  if (count("fail") > 0) return t("failing", { name, count: count("fail") });
  if (count("unknown") > 0) return t("unknown", { name, count: count("unknown") });
  return t("clean", { name });
}

function Facts({ view: { asset } }: { readonly view: AssetView }) {
  const t = useTranslations("asset.head");
  const classes = useTranslations("shell.class");
  const words = useTranslations("fields.word");
  const unknown = <span className="font-normal text-ink-2">{t("unknown")}</span>;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t("owner"), asset.owner ?? unknown],
    [t("class"), classes(asset.class ?? "none")],
    [t("criticality"), asset.criticality ?? t("assumed", { value: UNKNOWN_CRITICALITY })],
    [t("sensitivity"), isSensitivity(asset.sensitivity) ? words(`sensitivity.${asset.sensitivity}`) : unknown],
    [t("exposure"), isZone(asset.exposure) ? words(`exposure.${asset.exposure}`) : unknown],
    [t("segment"), asset.segment ?? unknown],
    [t("environment"), asset.environment ?? unknown],
  ];
  return (
    <dl className="mx-(--margin) grid grid-cols-2 border-y border-line text-note sm:grid-cols-4 lg:grid-cols-7">
      {facts.map(([label, value]) => (
        <div
          key={label}
          className="min-w-0 border-hair py-2 pr-3 lg:border-l lg:pl-3 lg:first:border-l-0 lg:first:pl-0"
        >
          <dt className="text-tick text-ink-2 font-stretch-[88%]">{label}</dt>
          <dd className="font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
