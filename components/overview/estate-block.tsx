import { useFormatter, useTranslations } from "next-intl";
import { TitleBlock } from "@/components/ui/title-block";
import type { OverviewView } from "@/lib/domain/views/posture";

interface EstateBlockProps extends Pick<OverviewView, "summary" | "snapshotAt"> {
  /** Number and name of the sheet. */
  readonly sheet: string;
}

/** The title block of a sheet that shows a snapshot. */
export function EstateBlock({ summary, snapshotAt, sheet }: EstateBlockProps) {
  const t = useTranslations("shell.titleBlock");
  const overview = useTranslations("overview");
  const format = useFormatter();
  const { counts, catalogue } = summary;
  return (
    <TitleBlock
      items={[
        { term: t("sheet"), detail: sheet },
        {
          term: t("estate"),
          detail: overview("estate", { vms: counts.vm, hosts: counts.container_host, containers: counts.container }),
        },
        { term: t("snapshot"), detail: format.dateTime(new Date(snapshotAt), "instant") },
        { term: t("catalogue"), detail: overview("catalogue", { version: catalogue }) },
        { term: t("howToRead"), detail: t("points") },
      ]}
    />
  );
}
