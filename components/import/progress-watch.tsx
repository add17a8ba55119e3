"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type ImportProgressView, importProgress } from "@/components/import/state";
import { ProgressBar } from "@/components/ui/progress-bar";

interface ProgressWatchProps {
  readonly id: string;
  /** As it stood when the page was made. */
  readonly initial: ImportProgressView;
}

const PAUSE = 700;

/** Asks how far the import is until its state changes, then has the page drawn anew. */
export function ProgressWatch({ id, initial }: ProgressWatchProps) {
  const router = useRouter();
  const t = useTranslations("import.progress");
  const rows = useTranslations("shell.progress");
  const format = useFormatter();
  const [progress, setProgress] = useState(initial);
  const { state: first } = initial;
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const next = await fetchProgress(id, stop.signal);
      if (stop.signal.aborted) return;
      if (next !== null) setProgress(next);
      if (next !== null && next.state !== first) router.refresh();
      timer = setTimeout(() => void ask(), PAUSE);
    };
    timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, first, router]);
  const { state, rowsDone, rowsTotal } = progress;
  const done = format.number(rowsDone, "count");
  const text =
    rowsTotal === null ? rows("rowsSoFar", { done }) : rows("rows", { done, total: format.number(rowsTotal, "count") });
  const label = state === "received" || state === "committing" ? t(state) : t("parsed");
  return (
    <ProgressBar label={label} text={text} share={rowsTotal === null ? null : rowsDone / Math.max(rowsTotal, 1)} />
  );
}

/** `null` where the answer did not come or was not understood: the next one may. */
async function fetchProgress(id: string, signal: AbortSignal): Promise<ImportProgressView | null> {
  try {
    const answer = await fetch(`/import/${id}/progress`, { signal, cache: "no-store" });
    return answer.ok ? importProgress.parse(await answer.json()) : null;
  } catch {
    return null;
  }
}
