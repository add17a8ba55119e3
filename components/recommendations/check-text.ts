import { useTranslations } from "next-intl";
import type { CheckId } from "@/lib/domain/checks/catalogue";

/** The key of a check's messages: a dot would read as a path, so it is a dash there. */
export function checkKey(check: string): string {
  return check.replace(".", "-");
}

/** Titles of checks in the reader's language, by id. */
export function useCheckTitle(): (check: string) => string {
  const t = useTranslations("checks");
  return (check) => t(`${checkKey(check)}.title`);
}

export interface CheckText {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/** What a check asks and why, and how to pass it. */
export function useCheckText(check: CheckId): CheckText {
  const t = useTranslations("checks");
  const key = checkKey(check);
  return { title: t(`${key}.title`), explanation: t(`${key}.explanation`), fix: t(`${key}.fix`) };
}
