import { KINDS, type Kind } from "./fields";

const KNOWN: ReadonlySet<string> = new Set(KINDS);

export function isKind(text: string): text is Kind {
  return KNOWN.has(text);
}
