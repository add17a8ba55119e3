import { parseInstant } from "@/lib/domain/inventory/dates";

export interface AssessArguments {
  /** `-` = standard input. */
  readonly file: string;
  /** Milliseconds since 1970-01-01 UTC; `undefined` = the present. */
  readonly now: number | undefined;
  readonly json: boolean;
  readonly language: "en" | "de" | undefined;
}

export type ParsedArguments =
  | AssessArguments
  | { readonly wrong: "usage" }
  | { readonly wrong: "badNow"; readonly value: string };

/** Reads `FILE [--now INSTANT] [--json] [--lang en|de]`, in any order; `--now=INSTANT` too. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const words = argv.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word],
  );
  let file: string | undefined;
  let now: number | undefined;
  let json = false;
  let language: "en" | "de" | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--json") json = true;
    else if (word === "--now") {
      const value = words[++index] ?? "";
      now = parseInstant(value.trim());
      if (now === undefined) return { wrong: "badNow", value };
    } else if (word === "--lang") {
      const value = words[++index];
      if (value !== "en" && value !== "de") return { wrong: "usage" };
      language = value;
    } else if ((word.startsWith("-") && word !== "-") || file !== undefined) return { wrong: "usage" };
    else file = word;
  }
  return file === undefined ? { wrong: "usage" } : { file, now, json, language };
}
