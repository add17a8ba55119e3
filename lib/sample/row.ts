import type { FieldName } from "@/lib/domain/inventory/fields";

/** Canonical cells of one asset or segment. An absent cell is unknown. */
export type Row = Partial<Record<FieldName, string>>;

/** A boolean as the native CSV writes it. */
export const yesNo = (value: boolean): string => (value ? "true" : "false");

/** A list cell; the empty list is known to be empty. */
export const listCell = (items: readonly string[]): string => (items.length === 0 ? "none" : items.join("|"));
