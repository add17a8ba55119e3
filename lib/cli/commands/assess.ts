import { consoleLanguage } from "@/lib/i18n/console-language";
import { assessCommand } from "../assess/assess";

export function run(args: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  return assessCommand(args, { stdin, stdout, stderr, language: consoleLanguage(), now: Date.now });
}
