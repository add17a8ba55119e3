import { useTranslations } from "next-intl";
import type { InputIssue } from "@/lib/domain/report/report";

/** What is wrong and the way out, in the reader's language. */
export function useIssueText(): (issue: InputIssue) => { readonly what: string; readonly wayOut: string | null } {
  const t = useTranslations("issues");
  const own = useTranslations("import.issues");
  return ({ code, column, value, params }) => {
    const values = { column: column ?? "", value: value ?? "", ...params };
    const text = (key: string) => (t.has(key) ? t(key, values) : null);
    return {
      what: text(`${code}.what`) ?? text(`${code}.text`) ?? own("unknownCode", { code }),
      wayOut: text(`${code}.wayOut`) ?? text(`${code}.fix`),
    };
  };
}
