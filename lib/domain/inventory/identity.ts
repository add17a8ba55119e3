/** The identity of an asset: its external id, else its kind, host and name. Segments have one too. */
export function identityOf(
  kind: string,
  externalId: string | undefined,
  host: string | undefined,
  name: string,
): string {
  return externalId ?? `${kind}:${host ?? ""}:${name}`;
}
