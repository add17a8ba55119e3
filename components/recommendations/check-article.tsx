import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useCheckText } from "@/components/checks/check-text";
import { CheckReferences } from "@/components/recommendations/check-references";
import { useThresholdText } from "@/components/recommendations/threshold-text";
import { CATALOGUE, type CatalogueEntry, type CheckId } from "@/lib/domain/checks/catalogue";
import type { CheckTally } from "@/lib/domain/report/summary";

interface CheckArticleProps {
  readonly check: CheckId;
  readonly tally: Readonly<Record<"vm" | "container", CheckTally>> | undefined;
  /** Where the failing assets of a check are listed. */
  readonly failingHref: string;
}

/** One check: what it asks and why, how to fix it, and the data behind it. */
export function CheckArticle({ check, tally, failingHref }: CheckArticleProps) {
  const t = useTranslations("recommendation-pages");
  const format = useFormatter();
  const text = useCheckText();
  const entry: CatalogueEntry = CATALOGUE[check];
  const thresholds = useThresholdText(entry.thresholds);
  const failing = (tally?.vm.fail ?? 0) + (tally?.container.fail ?? 0);
  return (
    <article
      id={`check-${check}`}
      aria-labelledby={`check-${check}-title`}
      className="grid scroll-mt-4 gap-x-10 gap-y-3 border-b border-hair py-5 lg:grid-cols-[1.6fr_1.6fr_1fr]"
    >
      <div>
        <h3 id={`check-${check}-title`} className="text-lede">
          <span className="mr-2 font-normal text-ink-3">{check}</span>
          {text(check, "title")}
        </h3>
        <p className="mt-1.5 max-w-[64ch] text-ink-2">{text(check, "explanation")}</p>
        <p className="mt-2 text-note">
          {failing === 0 ? (
            t("noneFailing")
          ) : (
            <Link href={failingHref}>{t("failingCount", { count: format.number(failing, "count") })}</Link>
          )}
        </p>
      </div>
      <div>
        <h4 className="text-tick text-ink-2 font-stretch-[88%]">{t("fix")}</h4>
        <p className="mt-1 max-w-[64ch]">{text(check, "fix")}</p>
      </div>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 text-note">
        <dt className="text-ink-2">{t("roles")}</dt>
        <dd>{entry.roles.map((role) => t(`role.${role}`)).join(", ")}</dd>
        <dt className="text-ink-2">{t("weight")}</dt>
        <dd>
          {format.number(entry.weight)}
          {entry.gate && <>, {t("gateLong")}</>}
        </dd>
        {thresholds !== null && (
          <>
            <dt className="text-ink-2">{t("thresholds")}</dt>
            <dd>{thresholds}</dd>
          </>
        )}
        <dt className="text-ink-2">{t("references")}</dt>
        <dd>
          <CheckReferences references={entry.references} />
        </dd>
      </dl>
    </article>
  );
}
