import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";

interface TableProps extends ComponentProps<"table"> {
  /** Names the table for those who do not see it. */
  readonly caption: string;
}

/** A table that scrolls by itself where the page is narrower than it, so that the page never does. */
export function Table({ caption, children, ...rest }: TableProps) {
  const t = useTranslations("shell.table");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={t("box", { caption })} tabIndex={0}>
      <table {...rest}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The head of a column. */
export function ColumnHead({
  right = false,
  children,
  className = "",
  ...rest
}: ComponentProps<"th"> & { readonly right?: boolean }) {
  return (
    <th scope="col" className={`${right ? "text-right" : ""} ${className}`} {...rest}>
      {children}
    </th>
  );
}

interface SortHeadProps {
  readonly label: string;
  /** Where the sorted table is found: state lives in the URL. */
  readonly href: string;
  /** The direction it is sorted in now, or `null`. */
  readonly sorted: "asc" | "desc" | null;
  readonly right?: boolean;
}

/** The head of a column that sorts: a link, with `aria-sort`. */
export function SortHead({ label, href, sorted, right = false }: SortHeadProps) {
  const t = useTranslations("shell.table");
  const order = sorted === null ? "none" : sorted === "asc" ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={order} className={right ? "text-right" : ""}>
      <Link
        href={href}
        scroll={false}
        title={t("sort", { column: label })}
        className={`whitespace-nowrap ${sorted === null ? "" : "font-semibold text-ink"}`}
      >
        {label}
        {sorted !== null && <SortArrow direction={sorted} />}
      </Link>
    </th>
  );
}

// Drawn, because the font has no arrow.
function SortArrow({ direction }: { readonly direction: "asc" | "desc" }) {
  return (
    <svg
      width="8"
      height="8"
      viewBox="0 0 8 8"
      aria-hidden="true"
      className="ml-1 inline-block"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    >
      <path d={direction === "asc" ? "M4 8V1M1 4l3-3 3 3" : "M4 0v7M1 4l3 3 3-3"} />
    </svg>
  );
}

/** Second line of a cell. */
export function SubLine({ children }: { readonly children: ReactNode }) {
  return <span className="block text-note text-ink-2">{children}</span>;
}
