import { z } from "zod";

export const CHANGE_TYPES = ["changed", "new", "missing"] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What the address of an import's page says: which changes, and which pages of changes and issues. */
export interface ImportPlace {
  readonly type: ChangeType | null;
  /** 1-based. */
  readonly changePage: number;
  /** 1-based. */
  readonly issuePage: number;
}

export const ISSUES_A_PAGE = 25;
export const CHANGES_A_PAGE = 50;

const page = z.coerce.number().int().min(1).max(100_000).catch(1);
const type = z.enum(CHANGE_TYPES).nullable().catch(null);

/** Reads the parameters; what is not understood falls back to the first page. */
export function parsePlace(parameters: URLSearchParams): ImportPlace {
  return {
    type: type.parse(parameters.get("type")),
    changePage: page.parse(parameters.get("changes") ?? 1),
    issuePage: page.parse(parameters.get("issues") ?? 1),
  };
}

/** Where an import's page is, at this place of it. */
export function importHref(id: string, { type, changePage = 1, issuePage = 1 }: Partial<ImportPlace> = {}): string {
  const parameters = new URLSearchParams();
  if (type) parameters.set("type", type);
  if (changePage !== 1) parameters.set("changes", String(changePage));
  if (issuePage !== 1) parameters.set("issues", String(issuePage));
  const text = parameters.toString();
  return `/import/${id}${text === "" ? "" : `?${text}`}`;
}

export const IMPORTS_A_PAGE = 25;

/** The page of the history that the address names; 1 where it names none. */
export function parseHistory(parameters: URLSearchParams): number {
  return page.parse(parameters.get("page") ?? 1);
}
