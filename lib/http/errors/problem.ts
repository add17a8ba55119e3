import { createTranslator } from "use-intl/core";
import { chooseLocale, type Locale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
import { json } from "../response-headers";
import { API_ERRORS, type ApiErrorCode, documentationOf } from "./codes";

/** Seconds after which a busy or absent database is worth another try. */
const RETRY_AFTER = { busy: 2, unavailable: 10 } as const;

export interface ProblemDetails {
  /** What the message of the code names. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly headers?: HeadersInit;
}

/** The body of an error: `{ error: { code, message, documentation } }`, the message in the caller's language. */
export async function problem(request: Request, code: ApiErrorCode, details: ProblemDetails = {}): Promise<Response> {
  const locale = chooseLocale(undefined, request.headers.get("accept-language"));
  const headers = new Headers(details.headers);
  headers.set("content-language", locale);
  headers.append("vary", "accept-language");
  if (code === "busy" || code === "unavailable") headers.set("retry-after", `${RETRY_AFTER[code]}`);
  const message = await messageOf(locale, code, details.params ?? {});
  return json({ error: { code, message, documentation: documentationOf(code) } }, { status: API_ERRORS[code], headers });
}

async function messageOf(locale: Locale, code: ApiErrorCode, params: Readonly<Record<string, string | number>>): Promise<string> {
  const messages = await loadMessages(locale, ["api-errors"]);
  const t = createTranslator({ locale, messages, namespace: "api-errors", onError: () => {} });
  return t(`codes.${code}.message`, params);
}
