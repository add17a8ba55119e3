import { useFormatter, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { ImportCounts } from "@/lib/domain/views/imports";

const PARTS = ["unchanged", "changed", "new", "missing", "errors"] as const;
type Part = (typeof PARTS)[number];

const FILL: Readonly<Record<Part, string>> = {
  unchanged: "var(--hair-2)",
  changed: "var(--ink)",
  new: "var(--ink-3)",
  missing: "var(--paper)",
  errors: "var(--paper)",
};

/**
 * The rows by what they would do. Widths grow with the square root, so that three missing stand
 * visibly beside a thousand unchanged; the numbers are printed.
 */
export function CountRuler({ counts }: { readonly counts: ImportCounts }) {
  const t = useTranslations("import.ruler");
  const format = useFormatter();
  const parts = PARTS.filter((part) => counts[part] > 0);
  const widest = Math.sqrt(Math.max(1, ...parts.map((part) => counts[part])));
  const columns = parts.map((part) => `minmax(min-content, ${Math.sqrt(counts[part]).toFixed(3)}fr)`).join(" ");
  return (
    <figure className="mb-2">
      <ul
        aria-label={t("label")}
        className="grid gap-x-[3px] gap-y-3 max-sm:!grid-cols-1"
        style={{ gridTemplateColumns: columns }}
      >
        {parts.map((part) => (
          <li
            key={part}
            className="min-w-0"
            style={{ "--share": `${((Math.sqrt(counts[part]) / widest) * 100).toFixed(2)}%` } as CSSProperties}
          >
            <p className="pr-3 pb-1.5 whitespace-nowrap text-table font-stretch-[94%]">
              <span className="mr-[7px] text-[1.375rem] leading-6 font-[450]">
                {format.number(counts[part], "count")}
              </span>
              <span className="text-ink-2">{t(part, { count: counts[part] })}</span>
            </p>
            <span
              aria-hidden="true"
              className="relative block h-3 overflow-hidden border border-line max-sm:w-(--share) max-sm:min-w-3"
              style={{ background: FILL[part] }}
            >
              {part === "errors" && <Crosses />}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="pt-2 text-note text-ink-2">{t("note")}</figcaption>
    </figure>
  );
}

/** Struck through: the diagonal hatch would say "unknown". */
function Crosses() {
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block">
      <defs>
        <pattern id="struck" width="10" height="10" patternUnits="userSpaceOnUse">
          <path d="M2 2l6 6M8 2L2 8" stroke="var(--ink)" strokeWidth="1.1" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#struck)" />
    </svg>
  );
}
