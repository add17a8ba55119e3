import { useFormatter, useTranslations } from "next-intl";
import {
  CHANGE_TYPES,
  CHANGES_A_PAGE,
  type ChangeType,
  type ImportPlace,
  importHref,
} from "@/components/import/address";
import { ChangeTable } from "@/components/import/change-table";
import { changeCount } from "@/components/import/state";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import type { ImportCounts, ImportDetail } from "@/lib/domain/views/imports";

interface ChangeSectionProps {
  readonly detail: ImportDetail;
  readonly counts: ImportCounts;
  /** Which kind of change is shown. */
  readonly type: ChangeType;
  readonly place: ImportPlace;
}

/** What an import changes, one kind of change at a time. */
export function ChangeSection({ detail, counts, type, place }: ChangeSectionProps) {
  const t = useTranslations("import.changes");
  const format = useFormatter();
  const { summary, changes, changeTotal } = detail;
  const committed = summary.state === "committed";
  const title = t(committed ? "titleDone" : "title");
  const href = (each: ChangeType, changePage = 1) =>
    `${importHref(summary.id, { type: each, changePage, issuePage: place.issuePage })}#changes`;
  const nothing = changeCount(counts) === 0;
  return (
    <Section id="changes" title={title}>
      {nothing && <p className="pb-3 text-ink-2">{t("nothing")}</p>}
      {(!nothing || counts.missing > 0) && (
        <>
          <Tabs
            label={t("tabs")}
            current={href(type)}
            tabs={CHANGE_TYPES.map((each) => ({
              href: href(each),
              label: t(each),
              count: format.number(counts[each], "count"),
            }))}
          />
          <div className="pt-4">
            {type === "missing" && changes.length > 0 && (
              <p className="mb-3 max-w-[90ch] text-note text-ink-2">{t("missingNote")}</p>
            )}
            {changes.length === 0 ? (
              <p className="text-ink-2">{t("none")}</p>
            ) : (
              <ChangeTable changes={changes} committed={committed} caption={`${title}: ${t(type)}`} />
            )}
            {changeTotal > CHANGES_A_PAGE && (
              <Pager
                page={place.changePage}
                pageSize={CHANGES_A_PAGE}
                total={changeTotal}
                href={(page) => href(type, page)}
              />
            )}
          </div>
        </>
      )}
    </Section>
  );
}

/** The kind of change that is shown unless the address says: the first that there is any of. */
export function shownType(counts: ImportCounts | null, place: ImportPlace): ChangeType {
  return place.type ?? CHANGE_TYPES.find((type) => counts !== null && counts[type] > 0) ?? "changed";
}
