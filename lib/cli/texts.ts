import de from "@/lib/i18n/messages/de/cli.json";
import en from "@/lib/i18n/messages/en/cli.json";
import { consoleLanguage } from "./language";

/** The dispatcher's own texts, without a formatter: it must not slow down any command. */
export function cliTexts(): typeof en {
  return consoleLanguage() === "de" ? de : en;
}
