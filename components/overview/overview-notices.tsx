import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { OverviewView } from "@/lib/domain/views/posture";

const STALE_AFTER_MS = 8 * 24 * 60 * 60 * 1000;

/** What limits the figures on this page: old evidence, an import under way, containers without a host. */
export function OverviewNotices({ view, now }: { readonly view: OverviewView; readonly now: Date }) {
  const t = useTranslations("overview.notice");
  const format = useFormatter();
  const { runningImport, summary } = view;
  const at = new Date(view.snapshot.at);
  const stale = now.getTime() - at.getTime() > STALE_AFTER_MS;
  if (runningImport === null && !stale && summary.homeless === 0) return null;
  return (
    <div className="page-margin flex flex-col gap-2 pb-4">
      {runningImport !== null && (
        <Notice
          role="status"
          title={t("running.title", { number: runningImport.number })}
          action={<Link href={`/import/${runningImport.id}`}>{t("running.link")}</Link>}
        >
          {t("running.text")}
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
