/** The language of the console: German where the locale says so, else English. */
export function consoleLanguage(env: Readonly<Record<string, string | undefined>> = process.env): "de" | "en" {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.startsWith("de") ? "de" : "en";
}
