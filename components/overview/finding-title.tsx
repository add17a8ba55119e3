import { useFormatter, useTranslations } from "next-intl";
import type { Finding } from "@/components/overview/finding";

/** The finding as a sentence: the h1 of the overview. */
export function FindingTitle({ finding }: { readonly finding: Finding }) {
  const t = useTranslations("overview.finding");
  const format = useFormatter();
  switch (finding.type) {
    case "worse": {
      const points = Math.floor(finding.points);
      if (finding.most === null) return t(`worse.${finding.side}`, { points });
      return t(`worseMost.${finding.side}`, { points, topic: t(`topic.${finding.most}`) });
    }
    case "undecided":
      return t("undecided", {
        vm: format.number(finding.vm, "share"),
        container: format.number(finding.container, "share"),
      });
    case "one-sided":
      return t(`oneSided.${finding.side}`);
    case "level":
    case "nothing":
      return t(finding.type);
  }
}
