import { AREAS, type Area } from "@/lib/i18n/areas";
import type { Locale } from "@/lib/i18n/locale";

/** What a message file holds: texts, grouped as deep as the area likes. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

async function loadArea(locale: Locale, area: Area): Promise<MessageTree> {
  const file: { default: MessageTree } = await import(`./messages/${locale}/${area}.json`);
  return file.default;
}

/** The messages of these areas (all, unless named) in one language, by namespace. */
export async function loadMessages(
  locale: Locale,
  areas: readonly Area[] = AREAS,
): Promise<Record<string, MessageTree>> {
  const entries = await Promise.all(areas.map(async (area) => [area, await loadArea(locale, area)] as const));
  return Object.fromEntries(entries);
}
