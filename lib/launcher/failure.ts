import type launcher from "@/lib/i18n/messages/en/launcher.json";

/** Everything that may go wrong while starting, by the name of its text in `launcher.json`. */
export type FailureCode = keyof typeof launcher.failures;

/** A start that cannot go on, for a reason the person at the console can do something about. */
export class LauncherFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = "LauncherFailure";
  }
}

function hasCode(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/**
 * Names the failures of the file system that any step can meet; everything else is returned as it came.
 * `place` is what was being filled: the system does not say which disk is full.
 */
export function fromSystemError(error: unknown, place?: string): unknown {
  if (!hasCode(error)) return error;
  const path = error.path ?? place ?? "";
  if (error.code === "ENOSPC" || error.code === "EDQUOT")
    return new LauncherFailure("disk-full", { path: place ?? path });
  if (error.code === "EACCES" || error.code === "EPERM" || error.code === "EROFS") {
    return new LauncherFailure("not-writable", { path });
  }
  return error;
}
