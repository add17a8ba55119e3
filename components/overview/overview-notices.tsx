import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Refresh } from "@/components/shell/refresh";
import { Notice } from "@/components/ui/notice";
import type { OverviewView } from "@/lib/domain/views/posture";

const STALE_AFTER_MS = 8 * 24 * 60 * 60 * 1000;

interface OverviewNoticesProps {
  readonly view: OverviewView;
  readonly sample: { readonly done: number; readonly total: number } | null;
  readonly now: Date;
}

/** What limits the figures on this page: old evidence, an import under way, containers without a host. */
export function OverviewNotices({ view, sample, now }: OverviewNoticesProps) {
  const t = useTranslations("overview.notice");
  const format = useFormatter();
  const { openImport, summary } = view;
  const stage = openImport?.state === "dry_run" ? "waiting" : "running";
  const at = new Date(view.snapshotAt);
  const stale = now.getTime() - at.getTime() > STALE_AFTER_MS;
  if (openImport === null && sample === null && !stale && summary.homeless === 0) return null;
  return (
    <div className="page-margin flex flex-col gap-2 pb-4">
      {sample !== null && (
        <>
          <Refresh everyMs={3000} />
          <Notice role="status" title={t("sample.title", { ...sample })}>
            {t("sample.text")}
          </Notice>
        </>
      )}
      {openImport !== null && sample === null && (
        <Notice
          role="status"
          title={t(`${stage}.title`, { number: openImport.number })}
          action={<Link href={`/import/${openImport.id}`}>{t(`${stage}.link`)}</Link>}
        >
          {t(`${stage}.text`)}
        </Notice>
      )}
      {stale && (
        <Notice
          title={t("stale.title", { date: format.dateTime(at, "day") })}
          action={<Link href="/import">{t("stale.link")}</Link>}
        >
          {t("stale.text")}
        </Notice>
      )}
      {summary.homeless > 0 && (
        <Notice title={t("homeless.title", { count: summary.homeless })}>{t("homeless.text")}</Notice>
      )}
    </div>
  );
}
