import { createTranslator } from "use-intl/core";
import type { InputIssue } from "@/lib/domain/report/report";
import type { ImportDetail } from "@/lib/domain/views/imports";
import type { Locale } from "@/lib/i18n/locale";
import de from "@/lib/i18n/messages/de/issues.json";
import en from "@/lib/i18n/messages/en/issues.json";
import type { ImportAnswer } from "../schemas/imports";

/** Issues that an answer lists; `issueTotal` says how many there are. */
export const ISSUES_LISTED = 100;

/** An import as the API tells it, its issues worded in one language. */
export function importAnswer({ summary, issues, issueTotal }: ImportDetail, locale: Locale): ImportAnswer {
  const { createdBy: _, failure, ...facts } = summary;
  const word = issueWords(locale);
  return {
    ...facts,
    failure: failure === null ? null : { code: failure.code, params: { ...failure.params } },
    issues: issues.map((issue) => ({
      ...{ severity: issue.severity, code: issue.code, row: issue.row, column: issue.column, value: issue.value },
      message: word(issue),
    })),
    issueTotal,
  };
}

/** Words issues of an inventory; a code that this version does not know stands for itself. */
export function issueWords(locale: Locale): (issue: InputIssue) => string {
  const messages: Readonly<Record<string, string>> = locale === "de" ? de : en;
  return (issue) => {
    if (!Object.hasOwn(messages, issue.code)) return issue.code;
    const t = createTranslator<Record<"issues", Record<string, string>>, "issues">({
      locale,
      messages: { issues: { ...messages } },
      namespace: "issues",
    });
    return t(issue.code, { ...issue.params, value: issue.value ?? "", column: issue.column ?? "" });
  };
}
