import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NAVIGATION } from "@/components/shell/areas";
import { Mark } from "@/components/shell/mark";
import { MobileMenu } from "@/components/shell/mobile-menu";
import { NavLinks } from "@/components/shell/nav-links";
import { LanguageSwitch, type PreferenceAction, ThemeSwitch } from "@/components/shell/preferences";
import type { Theme } from "@/components/shell/theme";

export interface PageBarProps {
  readonly theme: Theme;
  readonly setLanguage: PreferenceAction;
  readonly setTheme: PreferenceAction;
  /** When the figures were judged, where there are any. */
  readonly snapshot: Date | null;
}

/** The bar on top of each page: mark, areas, what the figures stand on, language and appearance. */
export function PageBar({ theme, setLanguage, setTheme, snapshot }: PageBarProps) {
  const t = useTranslations("shell");
  const format = useFormatter();
  const items = NAVIGATION.map(({ key, href }) => ({ href, label: t(`nav.${key}`) }));
  return (
    <header className="page-margin relative flex h-14 items-center gap-4 border-b border-line md:h-12 md:gap-9">
      <Link href="/" aria-label={t("home")} className="flex items-center gap-[10px] text-lede font-semibold">
        <Mark />
        <span aria-hidden="true">{t("product")}</span>
      </Link>
      <nav aria-label={t("nav.label")} className="no-print hidden gap-[22px] text-table md:flex">
        <NavLinks items={items} />
      </nav>
      <div className="ml-auto flex items-center gap-[18px] text-note text-ink-2">
        {snapshot !== null && (
          <span className="hidden whitespace-nowrap min-[360px]:inline md:hidden lg:inline">
            {t.rich("snapshot", {
              date: format.dateTime(snapshot, "day"),
              b: (chunks) => <b className="font-semibold text-ink">{chunks}</b>,
            })}
          </span>
        )}
        <div className="no-print hidden items-center gap-[18px] md:flex">
          <LanguageSwitch action={setLanguage} />
          <ThemeSwitch action={setTheme} theme={theme} />
        </div>
        <MobileMenu items={items} labels={{ nav: t("nav.label"), open: t("nav.menu"), close: t("nav.close") }}>
          <LanguageSwitch action={setLanguage} />
          <ThemeSwitch action={setTheme} theme={theme} />
        </MobileMenu>
      </div>
    </header>
  );
}
