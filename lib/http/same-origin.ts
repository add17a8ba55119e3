/** What of a request's headers is needed here. */
interface HeaderReader {
  get(name: string): string | null;
}

/**
 * Whether a request that changes something was made by our own page: a browser says so itself
 * (`Sec-Fetch-Site`), and where it does not, its `Origin` must be the host that it asked. A request
 * without either, or with `Origin: null`, is not ours.
 */
export function isSameOrigin(headers: HeaderReader): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("host");
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}
