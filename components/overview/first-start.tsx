import { useTranslations } from "next-intl";
import { Refresh } from "@/components/shell/refresh";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { ProgressBar } from "@/components/ui/progress-bar";

interface FirstStartProps {
  readonly loadSample: () => Promise<void>;
  /** How far the sample estate is loaded, in months of its history, while it is. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The overview before anything is imported: two plots side by side, and two ways to begin. */
export function FirstStart({ loadSample, progress }: FirstStartProps) {
  const t = useTranslations("overview.start");
  const fleet = useTranslations("shell.fleet");
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      <div className="walled border-y border-hair">
        <div className="halves text-table">
          <h2 className="px-(--margin) pt-4 text-table">{fleet("vm")}</h2>
          <span />
          <h2 className="px-(--margin) pt-4 text-right text-table">{fleet("container")}</h2>
        </div>
        <EmptyStreet />
      </div>
      <div className="page-margin grid gap-x-16 gap-y-8 pt-8 pb-14 md:grid-cols-2">
        <section aria-labelledby="start-sample">
          <h2 id="start-sample">{t("sample.title")}</h2>
          <p className="mt-1 mb-4 max-w-[60ch] text-ink-2">{t("sample.text")}</p>
          {progress === null ? (
            <form action={loadSample}>
              <Button type="submit" variant="primary">
                {t("sample.button")}
              </Button>
            </form>
          ) : (
            <div className="max-w-[420px]">
              <Refresh everyMs={1500} />
              <ProgressBar
                label={t("sample.loading")}
                text={t("sample.months", { ...progress })}
                share={progress.done / progress.total}
              />
            </div>
          )}
        </section>
        <section aria-labelledby="start-import">
          <h2 id="start-import">{t("import.title")}</h2>
          <p className="mt-1 mb-4 max-w-[60ch] text-ink-2">{t("import.text")}</p>
          <ButtonLink href="/import">{t("import.button")}</ButtonLink>
        </section>
      </div>
    </>
  );
}

const HOUSES = [0, 1, 2, 3, 4, 5] as const;
const BLOCKS = [70, 54, 46, 38] as const;

// Dashed outlines on one ground line: houses left of the wall, blocks right of it. None of them is a figure.
function EmptyStreet() {
  return (
    <div aria-hidden="true" className="halves">
      <svg aria-hidden="true" width="100%" height="130" className="text-ink-3">
        <line x1="0" x2="100%" y1="104" y2="104" stroke="var(--line)" strokeWidth="1.4" />
        <rect y="105" width="100%" height="25" fill="var(--earth)" />
        <svg aria-hidden="true" x="100%" overflow="visible">
          {HOUSES.map((i) => (
            <path
              key={i}
              d={`M${-28 - i * 34} 104V86l-9-9-9 9v18`}
              fill="none"
              stroke="currentColor"
              strokeDasharray="2 3"
            />
          ))}
        </svg>
      </svg>
      <span />
      <svg aria-hidden="true" width="100%" height="130" className="text-ink-3">
        <line x1="0" x2="100%" y1="104" y2="104" stroke="var(--line)" strokeWidth="1.4" />
        <rect y="105" width="100%" height="25" fill="var(--earth)" />
        {BLOCKS.map((height, i) => (
          <path
            key={height}
            d={`M${28 + i * 46} 104v-${height}h30v${height}m-15 0v-${height}`}
            fill="none"
            stroke="currentColor"
            strokeDasharray="2 3"
          />
        ))}
      </svg>
    </div>
  );
}
