import { useTranslations } from "next-intl";
import type { InputIssue } from "@/lib/domain/report/report";

/** What is wrong and the way out, in the reader's language. */
export function useIssueText(): (issue: InputIssue) => string {
  const t = useTranslations("issues");
  const own = useTranslations("import.issues");
  return ({ code, column, value, params }) =>
    t.has(code) ? t(code, { column: column ?? "", value: value ?? "", ...params }) : own("unknownCode", { code });
}
