import { useTranslations } from "next-intl";

const ROWS = ["74%", "61%", "70%", "66%", "44%", "58%"] as const;

/** A sheet being drawn: faint rules where the page will stand. */
export function LoadingSheet() {
  const t = useTranslations("shell");
  return (
    <div role="status" className="page-margin pt-[22px] pb-12">
      <p className="text-note text-ink-2">{t("loading")}</p>
      <div aria-hidden="true" className="mt-4 animate-pulse">
        <div className="h-8 w-2/3 bg-hair-2" />
        <div className="mt-10 border-t border-hair pt-6">
          {ROWS.map((width) => (
            <div key={width} className="mb-5 h-3 bg-hair-2" style={{ width }} />
          ))}
        </div>
      </div>
    </div>
  );
}
