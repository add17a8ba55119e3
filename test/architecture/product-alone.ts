import type { SourceFile } from "./source-file";

/** Written so that this file does not find itself. */
const FOREIGN: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
  { what: "a path of the machine it was written on", pattern: /[/]work[/](?:main|wt|plan|shared|\.library)/ },
  { what: "somebody's home", pattern: /[/](?:home|Users)[/][a-z]+[/][\w.-]*(?:partywall|node_modules)/ },
  { what: "the host of a package registry", pattern: /registry[.](?:npmjs|yarnpkg)[.]/ },
  { what: "an open task", pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, except: /\.(csv|svg)$/ },
  { what: "a check switched off", pattern: /@ts-(?:ignore|nocheck|expect-error)|eslint[-]disable/ },
];

/** What has no place in a repository that speaks of its product alone. */
export function foreignWords(file: SourceFile): string[] {
  return FOREIGN.filter(({ pattern, except }) => pattern.test(file.text) && !except?.test(file.path)).map(
    ({ what }) => `${file.path} names ${what}`,
  );
}
