import { useFormatter, useTranslations } from "next-intl";
import { useFileSize } from "@/components/import/file-size";
import { changeCount, stepOf } from "@/components/import/state";
import { PageHead } from "@/components/ui/page-head";
import { Steps } from "@/components/ui/steps";
import type { ImportView } from "@/lib/domain/views/imports";

const STEPS = ["file", "dryRun", "commit", "result"] as const;

/** File, finding and step of an import. */
export function ImportHead({ summary, errors }: { readonly summary: ImportView; readonly errors: number }) {
  const t = useTranslations("import");
  const format = useFormatter();
  const fileSize = useFileSize();
  const finding = useFinding(summary, errors);
  const { number, fileName, rowsTotal, sizeBytes, createdBy, createdAt } = summary;
  const about = [
    t("about.number", { number }),
    fileName,
    ...(rowsTotal === null ? [] : [t("about.rows", { count: rowsTotal, shown: format.number(rowsTotal, "count") })]),
    fileSize(sizeBytes),
    t("about.by", { name: createdBy }),
    format.dateTime(new Date(createdAt), "instant"),
  ];
  return (
    <PageHead
      above={<span className="wrap-anywhere">{about.join(", ")}</span>}
      title={<span className="break-words">{finding}</span>}
      aside={
        <Steps
          label={t("steps.label")}
          steps={STEPS.map((step) => t(`steps.${step}`))}
          current={stepOf(summary.state)}
        />
      }
    />
  );
}

/** The headline: what was found, in a sentence. */
function useFinding({ state, counts, number, fileName }: ImportView, errors: number): string {
  const t = useTranslations("import.finding");
  const format = useFormatter();
  const counted = (count: number) => ({ count, shown: format.number(count, "count") });
  switch (state) {
    case "received":
      return t("waiting", { file: fileName });
    case "parsed":
      return t("reading", { file: fileName });
    case "dry_run":
      return errors > 0
        ? t("blocked", counted(errors))
        : t("changes", counted(counts === null ? 0 : changeCount(counts)));
    case "committed":
      return t("committed", counted(counts === null ? 0 : changeCount(counts)));
    default:
      return t(state, { number });
  }
}
