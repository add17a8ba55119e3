/** Why a verb did not do what it was asked: a code for machines and translation, with the message's parameters. */
export interface Failure<C extends string = string> {
  readonly code: C;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Expected failures are values; exceptions are for bugs. */
export type Result<T, C extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure<C> };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<C extends string>(
  code: C,
  params?: Failure["params"],
): { readonly ok: false; readonly failure: Failure<C> } {
  return { ok: false, failure: params === undefined ? { code } : { code, params } };
}
