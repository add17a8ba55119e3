import { consoleLanguage } from "@/lib/i18n/console-language";
import de from "@/lib/i18n/messages/de/cli.json";
import en from "@/lib/i18n/messages/en/cli.json";

/** The dispatcher's own texts, without a formatter: it must not slow down any command. */
export function cliTexts(): typeof en {
  return consoleLanguage() === "de" ? de : en;
}
