/** On every answer of the API: it is data about weaknesses, to be kept by nobody and drawn by no browser. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["cache-control", "no-store"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-resource-policy", "same-origin"],
  ["content-security-policy", "default-src 'none'; frame-ancestors 'none'"],
];

export const JSON_TYPE = "application/json; charset=utf-8";

/** Sets the headers every answer carries. */
export function harden(response: Response, requestId: string): Response {
  for (const [name, value] of HEADERS) response.headers.set(name, value);
  response.headers.set("x-request-id", requestId);
  return response;
}

/** `value` as a JSON answer. */
export function json(
  value: unknown,
  init: { readonly status?: number; readonly headers?: HeadersInit } = {},
): Response {
  const headers = new Headers(init.headers);
  headers.set("content-type", JSON_TYPE);
  return new Response(`${JSON.stringify(value)}\n`, { status: init.status ?? 200, headers });
}
