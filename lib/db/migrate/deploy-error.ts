/** Why a database could not be brought to this version; the texts are in `launcher.json` under the same names. */
export type DeployErrorCode =
  | "database-url-invalid"
  | "database-unreachable"
  | "database-login"
  | "database-too-old"
  | "role-not-allowed"
  | "app-login"
  | "app-role-too-strong"
  | "owner-password-missing"
  | "migration-changed"
  | "migration-unfinished"
  | "migration-failed"
  | "database-newer";

/** An expected failure of `deploy`. Its values never hold a password. */
export class DeployError extends Error {
  constructor(
    readonly code: DeployErrorCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = "DeployError";
  }
}

/** The code that Postgres or the network gave an error, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What an error says, for people; some network errors have a code and no text. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || errorCode(error) || error.name;
}
