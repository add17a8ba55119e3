import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";

interface PagerProps {
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** False where there are more than `total`. */
  readonly counted?: boolean;
  readonly href: (page: number) => string;
}

/** Where we are in a long list, and the ways on and back. */
export function Pager({ page, pageSize, total, counted = true, href }: PagerProps) {
  const t = useTranslations("shell.pager");
  const format = useFormatter();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const number = (value: number) => format.number(value, "count");
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-baseline gap-x-6 gap-y-2 pt-3 text-note text-ink-2">
      <span>
        {t("range", {
          from: number(total === 0 ? 0 : (page - 1) * pageSize + 1),
          to: number(Math.min(page * pageSize, total)),
          total: counted ? number(total) : `${number(total)}+`,
        })}
      </span>
      <span className="no-print ml-auto flex gap-4">
        {page > 1 && (
          <Link rel="prev" href={href(page - 1)} className="py-1">
            {t("previous")}
          </Link>
        )}
        <span className="py-1">{t("page", { page: number(page), pages: number(pages) })}</span>
        {page < pages && (
          <Link rel="next" href={href(page + 1)} className="py-1">
            {t("next")}
          </Link>
        )}
      </span>
    </nav>
  );
}
