import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { API_ERROR_CODES, API_ERRORS } from "@/lib/http/errors/codes";
import de from "@/lib/i18n/messages/de/api-errors.json";
import en from "@/lib/i18n/messages/en/api-errors.json";

it.each(API_ERROR_CODES)("%s is explained in both languages and in the handbook", (code) => {
  expect(Object.keys(en.codes)).toContain(code);
  expect(Object.keys(de.codes)).toContain(code);
  expect(readFileSync("docs/api.md", "utf8")).toContain(`### ${code}\n\nStatus ${API_ERRORS[code]}.`);
});
