import type { z } from "zod";
import type { Problem } from "./errors/problem";

/**
 * Reads the query string by its schema. A parameter that is no list may stand once. NUL, which Postgres cannot
 * hold, is refused here for all.
 */
export function readQuery<S extends z.ZodType>(
  url: URL,
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
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  return refused(String(issue?.path[0] ?? unknown ?? "?"), issue?.message ?? "");
}

function refused(parameter: string, reason: string): Problem {
  return { code: "invalid-query", params: { parameter: parameter.slice(0, 50), reason: reason.slice(0, 200) } };
}
