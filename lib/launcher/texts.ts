import { createTranslator } from "use-intl/core";
import { consoleLanguage } from "@/lib/i18n/console-language";
import de from "@/lib/i18n/messages/de/launcher.json";
import en from "@/lib/i18n/messages/en/launcher.json";
import type { FailureCode } from "./failure";

type Values = Readonly<Record<string, string | number>>;

function translator() {
  const locale = consoleLanguage();
  return createTranslator({ locale, messages: { launcher: locale === "de" ? de : en }, namespace: "launcher" });
}

/** A step of the start, in the console's language. */
export function stepText(step: keyof typeof en.steps, values: Values = {}): string {
  return translator()(`steps.${step}`, { ...values });
}

export function partText(part: keyof typeof en.parts): string {
  return translator()(`parts.${part}`);
}

/** What failed and what to do, in the console's language, as two lines. */
export function failureText(code: FailureCode, values: Values): string {
  const t = translator();
  const what = t(`failures.${code}.what`, { ...values });
  const remedy = t(`failures.${code}.remedy`, { ...values });
  return `${t("failure", { what })}\n${t("remedy", { remedy })}`;
}
