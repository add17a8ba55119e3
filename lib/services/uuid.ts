const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come from addresses that anyone can type: what is no UUID is not asked of the database. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
