import { useTranslations } from "next-intl";
import type { CheckId } from "@/lib/domain/checks/catalogue";

/** Titles of checks in the reader's language, by id. */
export function useCheckTitle(): (check: string) => string {
  const t = useTranslations("checks");
  return (check) => t(`${check}.title`);
}

export interface CheckText {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/** What a check asks and why, and how to pass it. */
export function useCheckText(check: CheckId): CheckText {
  const t = useTranslations("checks");
  return { title: t(`${check}.title`), explanation: t(`${check}.explanation`), fix: t(`${check}.fix`) };
}
