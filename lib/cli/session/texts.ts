import { createTranslator } from "use-intl/core";
import type { Failure } from "@/lib/domain/views/failure";
import { consoleLanguage } from "@/lib/i18n/console-language";
import de from "@/lib/i18n/messages/de/cli-commands.json";
import en from "@/lib/i18n/messages/en/cli-commands.json";

/** The texts of the commands that work on the database, in the console's language. */
export function commandTexts() {
  const locale = consoleLanguage();
  return createTranslator({ locale, messages: locale === "de" ? de : en, timeZone: "UTC" });
}

type Known = Exclude<keyof typeof en.failure, "other">;

function isKnown(code: string): code is Known {
  return code !== "other" && Object.hasOwn(en.failure, code);
}

/** What a verb's failure means, as a sentence. */
export function failureSentence({ code, params }: Failure): string {
  const t = commandTexts();
  return isKnown(code) ? t(`failure.${code}`, { ...params }) : t("failure.other", { code });
}
