/** Longest header that is looked at: ours are 39 characters after the scheme. */
const LONGEST = 256;
/** RFC 6750, section 2.1; schemes are read without regard to case (RFC 9110, 11.1). */
const BEARER = /^bearer +([a-z0-9._~+/-]+=*)$/i;

/** What an `Authorization` header presents. */
export type Presented =
  | { readonly type: "none" }
  /** There is a header, and it can be no token of ours. */
  | { readonly type: "unusable" }
  | { readonly type: "token"; readonly token: string };

/** The bearer token of a request. Cookies, query and body are never looked at. */
export function presentedToken(headers: Headers): Presented {
  const header = headers.get("authorization");
  if (header === null || header.trim() === "") return { type: "none" };
  if (header.length > LONGEST) return { type: "unusable" };
  const token = BEARER.exec(header)?.[1];
  return token === undefined ? { type: "unusable" } : { type: "token", token };
}
