import { useFormatter, useTranslations } from "next-intl";
import { TitleBlock } from "@/components/ui/title-block";
import type { PostureView } from "@/lib/domain/views/posture";

/** The title block of a sheet that shows a snapshot. */
export function EstateBlock({ view, sheet }: { readonly view: PostureView; readonly sheet: string }) {
  const t = useTranslations("shell.titleBlock");
  const overview = useTranslations("overview");
  const format = useFormatter();
  const { counts, catalogue } = view.summary;
  return (
    <TitleBlock
      items={[
        { term: t("sheet"), detail: sheet },
        {
          term: t("estate"),
          detail: `${view.estate}: ${overview("estate", { vms: counts.vm, hosts: counts.container_host, containers: counts.container })}`,
        },
        { term: t("snapshot"), detail: format.dateTime(new Date(view.snapshot.at), "instant") },
        { term: t("catalogue"), detail: overview("catalogue", { version: catalogue }) },
        { term: t("howToRead"), detail: t("points") },
      ]}
    />
  );
}
