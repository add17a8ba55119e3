/** Areas of messages: one file each in both languages, named after the namespace. */
export const AREAS = [
  "shell",
  "failure",
  "overview",
  "recommendation-pages",
  "inventory",
  "asset",
  "import",
  "import-failures",
  "fields",
  "api-errors",
  "api-reference",
  "checks",
  "recommendations",
  "issues",
  "assess",
  "cli-commands",
] as const;
export type Area = (typeof AREAS)[number];
