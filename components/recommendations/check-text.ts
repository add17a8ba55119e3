import { useTranslations } from "next-intl";

/** The keys of a check's messages: "3.10" would read as a path, so its dot is a dash there. */
export function checkKey(check: string): string {
  return check.replace(".", "-");
}

/** Titles of checks in the reader's language, by id. */
export function useCheckTitle(): (check: string) => string {
  const t = useTranslations("checks");
  return (check) => t(`${checkKey(check)}.title`);
}
