export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];
/** The language tag by which numbers and dates are written: English as in Europe, day before month. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de" };
export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "partywall-locale";

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The language to answer in: the one chosen (cookie), else the best of the reader's
 * `Accept-Language` (RFC 9110, 12.5.4) that we speak, else English.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  return preferred(acceptLanguage ?? "") ?? DEFAULT_LOCALE;
}

function preferred(header: string): Locale | undefined {
  let best: { locale: Locale; quality: number } | undefined;
  for (const part of header.split(",")) {
    const [tag = "", ...parameters] = part.trim().split(";");
    const locale = tag.toLowerCase().split("-")[0];
    if (!isLocale(locale)) continue;
    const q = parameters.map((text) => text.trim()).find((text) => text.startsWith("q="));
    const quality = q === undefined ? 1 : Number(q.slice(2));
    if (quality > 0 && (best === undefined || quality > best.quality)) best = { locale, quality };
  }
  return best?.locale;
}
