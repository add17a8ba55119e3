import { useLocale, useTranslations } from "next-intl";
import type { Theme } from "@/components/shell/theme";
import { LANGUAGE_TAGS, LOCALES } from "@/lib/i18n/locale";

/** A server action that takes the pressed button's name and value. */
export type PreferenceAction = (form: FormData) => Promise<void>;

const plain = "py-1 text-ink-2 underline decoration-ink-3 underline-offset-3 hover:text-ink";

/** The two languages; the current one is text, the other a button that works without script. */
export function LanguageSwitch({ action }: { readonly action: PreferenceAction }) {
  const t = useTranslations("shell.language");
  const current = useLocale();
  return (
    <form action={action} aria-label={t("label")} className="flex items-center gap-1">
      {LOCALES.map((locale, index) => (
        <span key={locale} className="flex items-center gap-1">
          {index > 0 && <span aria-hidden="true">/</span>}
          {LANGUAGE_TAGS[locale] === current ? (
            <span lang={locale} aria-current="true" title={t(locale)} className="px-1 py-1">
              {locale.toUpperCase()}
            </span>
          ) : (
            <button
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-label={t(locale)}
              title={t(locale)}
              className={`${plain} px-1`}
            >
              {locale.toUpperCase()}
            </button>
          )}
        </span>
      ))}
    </form>
  );
}

/** Offers the appearance that is not on screen now, and the way back to the system's. */
export function ThemeSwitch({ action, theme }: { readonly action: PreferenceAction; readonly theme: Theme }) {
  const t = useTranslations("shell.theme");
  return (
    <form action={action} aria-label={t("label")} className="flex items-center gap-4">
      <button type="submit" name="theme" value="dark" className={`${plain} dark:hidden`}>
        {t("dark")}
      </button>
      <button type="submit" name="theme" value="light" className={`${plain} hidden dark:block`}>
        {t("light")}
      </button>
      {theme !== "system" && (
        <button type="submit" name="theme" value="system" className={plain}>
          {t("system")}
        </button>
      )}
    </form>
  );
}
