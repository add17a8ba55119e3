import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MirrorChart, MirrorRow } from "@/components/charts/mirror";
import { inventoryHref } from "@/components/shell/addresses";
import { figure } from "@/components/ui/figure";
import { IntervalBar } from "@/components/ui/interval-bar";
import { IntervalText } from "@/components/ui/interval-text";
import type { AssetKind } from "@/lib/domain/inventory/fields";
import type { FleetFigures } from "@/lib/domain/report/report";
import type { Summary } from "@/lib/domain/report/summary";

const KINDS: Readonly<Record<"vm" | "container", readonly AssetKind[]>> = {
  vm: ["vm"],
  container: ["container_host", "container"],
};

/** The two fleets' scores: the low end large, since missing evidence must not flatter. */
export function HeadlinePair({ fleets }: { readonly fleets: Summary["fleets"] }) {
  const t = useTranslations("shell.fleet");
  return (
    <div className="walled pb-5">
      <div className="halves relative z-1 pb-1 xl:absolute xl:inset-x-0 xl:top-0">
        <div className="pl-(--margin)">
          <h2 className="text-table">{t("vm")}</h2>
          <BigFigure fleet={fleets.vm} path="fleets.vm" />
        </div>
        <span />
        <div className="pr-(--margin) text-right">
          <h2 className="text-table">{t("container")}</h2>
          <BigFigure fleet={fleets.container} path="fleets.container" />
        </div>
      </div>
      <MirrorChart>
        <MirrorRow left={fleets.vm} right={fleets.container} leftText="" rightText="" height={30} />
        <div className="halves">
          <div className="pl-(--margin) pr-2.5 xl:ml-auto xl:w-(--axis) xl:pl-0">
            <Notes fleet={fleets.vm} name="vm" />
          </div>
          <span />
          <div className="pr-(--margin) pl-2.5 xl:w-(--axis) xl:pr-0">
            <Notes fleet={fleets.container} name="container" />
          </div>
        </div>
      </MirrorChart>
      <ClassShares fleets={fleets} />
    </div>
  );
}

function BigFigure({ fleet, path }: { readonly fleet: FleetFigures; readonly path: string }) {
  const t = useTranslations("overview.headline");
  return (
    <Link href="/recommendations#how" title={t("how")} className="inline-block no-underline">
      <IntervalText
        value={fleet}
        path={path}
        className="text-[2.5rem]/[3rem] tracking-[-.03em] xl:text-figure"
        highClassName="text-[1.375rem] tracking-[-.01em] text-ink-2 xl:text-[1.625rem]"
      />
      {fleet.low !== null && (
        <span className="ml-2 text-table text-ink-2 font-stretch-[96%] max-sm:hidden">{t("score")}</span>
      )}
    </Link>
  );
}

function Notes({ fleet, name }: { readonly fleet: FleetFigures; readonly name: "vm" | "container" }) {
  const t = useTranslations("overview.headline");
  const format = useFormatter();
  const path = `fleets.${name}`;
  if (fleet.assets === 0) {
    return <p className={`text-note text-ink-2 ${name === "vm" ? "text-right" : ""}`}>{t(`none.${name}`)}</p>;
  }
  return (
    <p className={`text-note text-ink-2 font-stretch-[92%] ${name === "vm" ? "text-right" : ""}`}>
      <span className="block" {...figure(path, "coverage", fleet.coverage)}>
        {t.rich("coverage", { share: format.number(fleet.coverage ?? 0, "share"), b })}
      </span>
      <Link href={inventoryHref({ kind: KINDS[name], gate: "open" })} className="block">
        <span {...figure(path, "openGates", fleet.openGates)}>
          {t("gates", { open: fleet.openGates, assets: fleet.assets })}
        </span>
      </Link>
      <span className="block">
        <span {...figure(path, "workloads", fleet.workloads)}>
          {t(`workloads.${name}`, { count: fleet.workloads })}
        </span>
        {", "}
        <span {...figure(path, "assets", fleet.assets)}>{t("assets", { count: fleet.assets })}</span>
      </span>
    </p>
  );
}

function b(chunks: React.ReactNode) {
  return <b className="font-semibold text-ink">{chunks}</b>;
}

/** Containers on bare metal and on VMs: the middle way and the rest, as shares of one fleet. */
function ClassShares({ fleets }: { readonly fleets: Summary["fleets"] }) {
  const t = useTranslations("overview.headline");
  const format = useFormatter();
  const all = fleets.container.workloads;
  if (all === 0 || fleets.container_on_vm.workloads === 0) return null;
  return (
    <div className="halves pt-3">
      <span />
      <span />
      <ul className="flex flex-col gap-1.5">
        {(["container_on_vm", "container_bare"] as const).map((name) => {
          const fleet = fleets[name];
          return (
            <li key={name}>
              <div className="flex items-center">
                <div className="w-(--axis)">
                  <IntervalBar value={fleet} height={8} />
                </div>
                <IntervalText
                  value={fleet}
                  path={`fleets.${name}`}
                  className="flex-1 pr-(--margin) text-right text-table font-medium"
                />
              </div>
              <p className="pl-2.5 text-note text-ink-2 font-stretch-[92%]">
                {t.rich(name, {
                  b,
                  count: fleet.workloads,
                  share: format.number(fleet.workloads / all, "share"),
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
