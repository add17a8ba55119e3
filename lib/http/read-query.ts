import { z } from "zod";
import { chooseLocale } from "@/lib/i18n/locale";
import type { Call } from "./endpoint";
import type { Problem } from "./errors/problem";

/**
 * Reads the query string by its schema. A parameter that is no list may stand once. NUL, which Postgres cannot
 * hold, is refused here for all.
 */
export function readQuery<S extends z.ZodType>(
  { request, url }: Pick<Call, "request" | "url">,
  schema: S,
  lists: readonly string[] = [],
): { readonly value: z.output<S> } | Problem {
  const given: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    if (values.some((value) => value.includes("\0"))) return refused(name, "NUL");
    if (lists.includes(name)) given[name] = values;
    else if (values.length === 1) given[name] = values[0] ?? "";
    else return refused(name, `× ${values.length}`);
  }
  const parsed = schema.safeParse(given, { error: wording(request) });
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  return refused(String(issue?.path[0] ?? unknown ?? "?"), issue?.message ?? "");
}

function refused(parameter: string, reason: string): Problem {
  return { code: "invalid-query", params: { parameter: parameter.slice(0, 50), reason: reason.slice(0, 200) } };
}

/** The reasons in the caller's language. */
function wording(request: Request) {
  const german = chooseLocale(undefined, request.headers.get("accept-language")) === "de";
  return (german ? z.locales.de() : z.locales.en()).localeError;
}
