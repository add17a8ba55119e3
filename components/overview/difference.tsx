import { useTranslations } from "next-intl";
import { certainGap } from "@/components/overview/finding";
import type { Interval } from "@/lib/domain/report/report";

const WIDE = 20;

/** How far the containers stand behind or ahead of the VMs, low end against low end; grey while the intervals touch. */
export function Difference({ vm, container }: { readonly vm: Interval; readonly container: Interval }) {
  const t = useTranslations("overview.recommendations");
  if (vm.low === null || container.low === null) return null;
  const points = Math.round(container.low) - Math.round(vm.low);
  const certain = Math.max(certainGap(vm, container), certainGap(container, vm));
  const weight = certain === 0 ? "text-ink-3" : certain >= WIDE ? "font-semibold" : "";
  return (
    <span className={`text-note whitespace-nowrap font-stretch-[90%] ${weight}`}>
      {points === 0 ? t("level") : points < 0 ? t("behind", { points: -points }) : t("ahead", { points })}
    </span>
  );
}
