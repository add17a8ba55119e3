import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const KNOWN = ["not-empty", "already-loading", "forbidden"] as const;

/** Why the sample estate was not loaded; nothing where nothing stood in the way. */
export function SampleProblem({ code }: { readonly code: string | readonly string[] | undefined }) {
  const t = useTranslations("overview.start.problem");
  if (code === undefined) return null;
  const known = KNOWN.find((each) => each === code);
  return (
    <div className="page-margin pt-4">
      <Notice role="alert" title={t("title")}>
        {t(known ?? "other")}
      </Notice>
    </div>
  );
}
