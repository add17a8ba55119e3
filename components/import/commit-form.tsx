"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Starts the commit; answers with the code of its failure, or leads on. */
export type CommitAction = (previous: string | null, form: FormData) => Promise<string | null>;

const KNOWN = ["superseded", "wrong-state", "has-errors", "forbidden"] as const;

/** The page's one primary button, and what stood in its way. */
export function CommitForm({
  id,
  label,
  action,
}: {
  readonly id: string;
  readonly label: string;
  readonly action: CommitAction;
}) {
  const t = useTranslations("import.commit");
  const [failure, run, pending] = useActionState(action, null);
  return (
    <form action={run} className="flex flex-wrap items-center justify-end gap-3">
      <input type="hidden" name="id" value={id} />
      {failure !== null && <Notice role="alert" title={t("failed", { reason: reason(t, failure) })} />}
      <Button type="submit" variant="primary" disabled={pending}>
        {pending ? t("busy") : label}
      </Button>
    </form>
  );
}

function reason(t: ReturnType<typeof useTranslations<"import.commit">>, code: string): string {
  const known = KNOWN.find((each) => each === code);
  return known === undefined ? t("reason.other", { code }) : t(`reason.${known}`);
}
