import { useTranslations } from "next-intl";
import type { ImportView } from "@/lib/domain/views/imports";

const KNOWN = ["stale", "database-unavailable", "disk-full", "internal", "discarded"] as const;

/** Why an import failed, in the reader's language. */
export function useFailureText(): (failure: NonNullable<ImportView["failure"]>) => string {
  const failures = useTranslations("import-failures");
  const own = useTranslations("import.failed.reason");
  return ({ code, params }) => {
    if (failures.has(code)) return failures(code, params);
    const known = KNOWN.find((each) => each === code);
    return known === undefined ? own("other", { code }) : own(known);
  };
}
