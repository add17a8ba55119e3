import { parseArgs } from "node:util";
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

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { now: { type: "string" }, json: { type: "boolean" }, lang: { type: "string" } },
    });
  } catch {
    // parseArgs throws on what it does not know; the caller shows the usage.
    return undefined;
  }
}

/** Reads `FILE [--now INSTANT] [--json] [--lang en|de]`, in any order. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const parsed = parse(argv);
  const [file, ...more] = parsed?.positionals ?? [];
  const { now: instant, json = false, lang } = parsed?.values ?? {};
  if (file === undefined || more.length > 0) return { wrong: "usage" };
  if (lang !== undefined && lang !== "en" && lang !== "de") return { wrong: "usage" };
  const now = instant === undefined ? undefined : parseInstant(instant.trim());
  if (instant !== undefined && now === undefined) return { wrong: "badNow", value: instant };
  return { file, now, json, language: lang };
}
