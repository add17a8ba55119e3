/** Headers of every page besides its content security policy. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
];

/**
 * The policy of one response: scripts only by its nonce and what those load, nothing from
 * elsewhere. Style attributes stay allowed, because bars carry their length in one.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const script = ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"];
  const style = ["'self'", `'nonce-${nonce}'`];
  const connect = ["'self'"];
  if (development) {
    script.push("'unsafe-eval'");
    style.splice(0, style.length, "'self'", "'unsafe-inline'");
    connect.push("ws:");
  }
  return [
    "default-src 'self'",
    `script-src ${script.join(" ")}`,
    `style-src-elem ${style.join(" ")}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect.join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
