"use server";

import { cookies } from "next/headers";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locale";

const YEAR_IN_SECONDS = 31_536_000;
const OPTIONS = { path: "/", maxAge: YEAR_IN_SECONDS, sameSite: "lax", httpOnly: true } as const;

function text(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Remembers the language of the pressed button. */
export async function setLanguage(form: FormData): Promise<void> {
  const locale = text(form, "locale");
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, OPTIONS);
}

/** Remembers the appearance of the pressed button; following the system needs no cookie. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = readTheme(text(form, "theme"));
  const jar = await cookies();
  if (theme === "system") jar.delete(THEME_COOKIE);
  else jar.set(THEME_COOKIE, theme, OPTIONS);
}
