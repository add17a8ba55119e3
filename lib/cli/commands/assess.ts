import { assessCommand } from "../assess/assess";
import { consoleLanguage } from "../language";

export function run(args: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  return assessCommand(args, { stdin, stdout, stderr, language: consoleLanguage(), now: Date.now });
}
