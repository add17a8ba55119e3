"use client";

import { useSyncExternalStore } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import german from "@/lib/i18n/messages/de/failure.json";
import english from "@/lib/i18n/messages/en/failure.json";

const TEXTS = { en: english, de: german } as const;

interface FailureProps {
  readonly digest: string | undefined;
  readonly retry: () => void;
}

/** What stands where a page broke. It brings its own few texts, since the broken page can hand it none. */
export function Failure({ digest, retry }: FailureProps) {
  const t = TEXTS[useDocumentLocale()];
  return (
    <div role="alert" className="page-margin pt-[22px] pb-12">
      <h1>{t.title}</h1>
      <p className="mt-2 max-w-[76ch] text-lede text-ink-2">{t.text}</p>
      {digest !== undefined && (
        <p className="mt-2 text-note text-ink-2">
          {t.number}: <code className="text-ink">{digest}</code>
        </p>
      )}
      <div className="mt-5 flex gap-4">
        <Button variant="primary" onClick={retry}>
          {t.retry}
        </Button>
        <ButtonLink href="/">{t.home}</ButtonLink>
      </div>
    </div>
  );
}

function useDocumentLocale(): Locale {
  return useSyncExternalStore(
    () => () => undefined,
    () => {
      const { lang } = document.documentElement;
      return isLocale(lang) ? lang : DEFAULT_LOCALE;
    },
    () => DEFAULT_LOCALE,
  );
}
