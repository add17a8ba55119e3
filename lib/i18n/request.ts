import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { FORMATS } from "@/lib/i18n/formats";
import { chooseLocale, LANGUAGE_TAGS, LOCALE_COOKIE } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";

/** Language, messages and formats of one request. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = chooseLocale(chosen, (await headers()).get("accept-language"));
  return {
    locale: LANGUAGE_TAGS[locale],
    messages: await loadMessages(locale),
    formats: FORMATS,
    timeZone: process.env["TZ"] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
});
