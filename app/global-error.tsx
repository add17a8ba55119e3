"use client";

import german from "@/lib/i18n/messages/de/failure.json";
import english from "@/lib/i18n/messages/en/failure.json";
import "./globals.css";

/** The last resort, when even the frame of the pages broke: both languages, since none is known here. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="page-margin flex flex-col gap-10 py-12">
          {(
            [
              ["en", english],
              ["de", german],
            ] as const
          ).map(([lang, texts]) => (
            <section key={lang} lang={lang} role="alert">
              <h1>{texts.title}</h1>
              <p className="mt-2 max-w-[76ch] text-lede text-ink-2">{texts.text}</p>
              <button
                type="button"
                onClick={reset}
                className="mt-4 border border-line px-3.5 py-2 text-table font-medium"
              >
                {texts.retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
