import { chooseLocale } from "@/lib/i18n/locale";
import { json } from "../response-headers";
import { openApiDocument } from "./document";

/** `GET /api/v1/openapi.json`, its descriptions in the caller's language. */
export async function readDocument(request: Request): Promise<Response> {
  const locale = chooseLocale(undefined, request.headers.get("accept-language"));
  return json(openApiDocument(locale), { headers: { "content-language": locale, vary: "accept-language" } });
}
