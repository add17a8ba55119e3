import { createTranslator } from "use-intl/core";
import { chooseLocale } from "@/lib/i18n/locale";
import de from "@/lib/i18n/messages/de/api-errors.json";
import en from "@/lib/i18n/messages/en/api-errors.json";
import { json } from "../response-headers";
import { API_ERRORS, type ApiErrorCode, documentationOf } from "./codes";

/** Seconds after which a busy or absent database is worth another try. */
const RETRY_AFTER = { busy: 2, unavailable: 10 } as const;

/** An error to answer with: what its message names, and headers that go with it. */
export interface Problem {
  readonly code: ApiErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer of an error: `{ error: { code, message, documentation } }`, the message in the caller's language. */
export function problemResponse(request: Request, { code, params = {}, headers = {} }: Problem): Response {
  const locale = chooseLocale(undefined, request.headers.get("accept-language"));
  const t = createTranslator({ locale, messages: locale === "de" ? de : en });
  const all = new Headers(headers);
  all.set("content-language", locale);
  all.set("vary", "accept-language");
  if (code === "busy" || code === "unavailable") all.set("retry-after", `${RETRY_AFTER[code]}`);
  // What `documentation` names is a page of this very installation.
  const error = { code, message: t(`codes.${code}.message`, params), documentation: documentationOf(code) };
  return json({ error }, { status: API_ERRORS[code], headers: all });
}
