import { createTranslator } from "use-intl/core";
import assessDe from "@/lib/i18n/messages/de/assess.json";
import checksDe from "@/lib/i18n/messages/de/checks.json";
import issuesDe from "@/lib/i18n/messages/de/issues.json";
import recommendationsDe from "@/lib/i18n/messages/de/recommendations.json";
import assessEn from "@/lib/i18n/messages/en/assess.json";
import checksEn from "@/lib/i18n/messages/en/checks.json";
import issuesEn from "@/lib/i18n/messages/en/issues.json";
import recommendationsEn from "@/lib/i18n/messages/en/recommendations.json";

const MESSAGES = {
  en: { assess: assessEn, checks: checksEn, issues: issuesEn, recommendations: recommendationsEn },
  de: { assess: assessDe, checks: checksDe, issues: issuesDe, recommendations: recommendationsDe },
};

/** Renders a message by its full key. Keys are put together from ids and codes, so they are plain strings. */
export type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function textsOf(language: "en" | "de"): Text {
  const translate: (key: never, values?: never) => string = createTranslator({
    locale: language,
    messages: MESSAGES[language],
  });
  return (key, values) => translate(key as never, values as never);
}
