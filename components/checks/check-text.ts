import { useTranslations } from "next-intl";

/** The keys of a check's messages: "3.10" would read as a path, so its dot is a dash there. */
function checkKey(check: string): string {
  return check.replace(".", "-");
}

export type CheckText = "title" | "explanation" | "fix";

/** A text of a check in the reader's language; its id stands where there is none. */
export function useCheckText(): (check: string, text: CheckText) => string {
  const t = useTranslations("checks");
  return (check, text) => {
    const key = `${checkKey(check)}.${text}`;
    return t.has(key) ? t(key) : text === "title" ? check : "";
  };
}
