import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { ROOT } from "@/test/architecture/source-file";

/** Every message of a language by its full key, `area.group.key`. */
export type Catalogue = ReadonlyMap<string, string>;

function* flatten(prefix: string, tree: unknown): Generator<[string, string]> {
  if (typeof tree === "string") yield [prefix, tree];
  else if (typeof tree === "object" && tree !== null) {
    for (const [key, value] of Object.entries(tree)) yield* flatten(`${prefix}.${key}`, value);
  } else throw new Error(`${prefix} is neither a text nor a group of texts`);
}

/** A catalogue from the areas' contents. */
export function catalogueOf(areas: Readonly<Record<string, unknown>>): Catalogue {
  return new Map(Object.entries(areas).flatMap(([area, tree]) => [...flatten(area, tree)]));
}

/** The names of the areas that have a file in this language. */
export function areasOf(locale: "en" | "de"): string[] {
  const files = readdirSync(join(ROOT, "lib/i18n/messages", locale));
  return files.map((file) => file.replace(/\.json$/, "")).sort();
}

export function readCatalogue(locale: "en" | "de"): Catalogue {
  const read = (area: string) => readFileSync(join(ROOT, "lib/i18n/messages", locale, `${area}.json`), "utf8");
  return catalogueOf(Object.fromEntries(areasOf(locale).map((area) => [area, JSON.parse(read(area))])));
}

function* placeholders(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const element of elements) {
    if (isLiteralElement(element) || isPoundElement(element)) continue;
    if (isTagElement(element)) {
      yield `<${element.value}>`;
      yield* placeholders(element.children);
      continue;
    }
    const choices = isSelectElement(element) ? `: ${Object.keys(element.options).sort().join("|")}` : "";
    yield `{${element.value}${choices}}`;
    if (isSelectElement(element) || isPluralElement(element)) {
      for (const { value } of Object.values(element.options)) yield* placeholders(value);
    }
  }
}

/** What a message asks of its caller: values, choices and tags, each once. Throws where it is not valid ICU. */
export function asksFor(message: string): string[] {
  return [...new Set(placeholders(parse(message)))].sort();
}

/** Where two languages do not say the same: keys of one alone, and messages that ask for different values. */
export function catalogueViolations(english: Catalogue, german: Catalogue): string[] {
  const found: string[] = [];
  for (const key of new Set([...english.keys(), ...german.keys()])) {
    const [en, de] = [english.get(key), german.get(key)];
    if (en === undefined) found.push(`${key} is missing in English`);
    else if (de === undefined) found.push(`${key} is missing in German`);
    else if (en.trim() === "" || de.trim() === "") found.push(`${key} is empty`);
    else found.push(...askViolations(key, en, de));
  }
  return found;
}

function askViolations(key: string, en: string, de: string): string[] {
  try {
    const [english, german] = [asksFor(en).join(" "), asksFor(de).join(" ")];
    return english === german
      ? []
      : [`${key} asks for ${english || "nothing"} in English, ${german || "nothing"} in German`];
  } catch (error) {
    return [`${key} is no valid message: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Keys whose German is the English, without being on the list. */
export function untranslated(english: Catalogue, german: Catalogue, allowed: ReadonlySet<string>): string[] {
  const hasWord = (text: string) => /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}|<[^>]*>/g, ""));
  return [...german].flatMap(([key, text]) =>
    english.get(key) === text && hasWord(text) && !allowed.has(text) ? [`${key}: ${text}`] : [],
  );
}
