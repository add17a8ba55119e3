import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Area } from "@/lib/i18n/areas";

/** Hands the messages of these areas, and no others, to the client components below. */
export async function ClientMessages({
  areas,
  children,
}: {
  readonly areas: readonly Area[];
  readonly children: ReactNode;
}) {
  const [locale, all] = await Promise.all([getLocale(), getMessages()]);
  const messages: AbstractIntlMessages = {};
  for (const area of areas) {
    const texts = all[area];
    if (texts !== undefined) messages[area] = texts;
  }
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
