/**
 * Every error the API answers with, and its HTTP status. Codes are stable: clients may branch on
 * them. Texts are in `api-errors.json`; each code is explained at `documentationOf(code)`.
 */
export const API_ERRORS = {
  "invalid-query": 400,
  "empty-body": 400,
  "broken-body": 400,
  unauthenticated: 401,
  "invalid-token": 401,
  "insufficient-scope": 403,
  "not-found": 404,
  "unknown-route": 404,
  "nothing-imported": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "too-large": 413,
  "unsupported-media-type": 415,
  "unsupported-encoding": 415,
  internal: 500,
  busy: 503,
  unavailable: 503,
  "disk-full": 507,
} as const satisfies Record<string, number>;

export type ApiErrorCode = keyof typeof API_ERRORS;

export const API_ERROR_CODES = Object.keys(API_ERRORS) as readonly ApiErrorCode[];

/** Path of the page of this very installation that explains an error: no third-party host is asked. */
export const ERROR_PAGE = "/docs/errors";

/** Where a code is explained. */
export function documentationOf(code: ApiErrorCode): string {
  return `${ERROR_PAGE}#${code}`;
}
