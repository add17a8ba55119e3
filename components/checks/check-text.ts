import { useTranslations } from "next-intl";

export type CheckText = "title" | "explanation" | "fix";

/** A text of a check in the reader's language; of a check of another catalogue there is none, and its id is its title. */
export function useCheckText(): (check: string, text: CheckText) => string {
  const t = useTranslations("checks");
  return (check, text) => {
    const key = `${check}.${text}`;
    return t.has(key) ? t(key) : text === "title" ? check : "";
  };
}

/** Titles of checks in the reader's language, by id. */
export function useCheckTitle(): (check: string) => string {
  const text = useCheckText();
  return (check) => text(check, "title");
}
