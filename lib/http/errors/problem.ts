import { createTranslator } from "use-intl/core";
import { chooseLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
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
export async function problemResponse(request: Request, { code, params = {}, headers = {} }: Problem): Promise<Response> {
  const locale = chooseLocale(undefined, request.headers.get("accept-language"));
  const messages = await loadMessages(locale, ["api-errors"]);
  const t = createTranslator<Record<string, unknown>>({ locale, messages, namespace: "api-errors" });
  const all = new Headers(headers);
  all.set("content-language", locale);
  all.set("vary", "accept-language");
  if (code === "busy" || code === "unavailable") all.set("retry-after", `${RETRY_AFTER[code]}`);
  // What `documentation` names is a page of this very installation.
  const error = { code, message: t(`codes.${code}.message`, params), documentation: documentationOf(code) };
  return json({ error }, { status: API_ERRORS[code], headers: all });
}
