"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useRef, useState } from "react";
import { importHref } from "@/components/import/address";
import { sendFile } from "@/components/import/send-file";
import { UploadProgress } from "@/components/import/upload-progress";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const KNOWN = ["network", "server", "forbidden", "too-large", "disk-full", "database-unavailable"] as const;

interface Sending {
  readonly file: File;
  readonly sent: number;
  readonly stop: AbortController;
}

/** Takes one file, dropped or chosen, sends it, and leads to its import. */
export function UploadForm() {
  const t = useTranslations("import.upload");
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setProblem(null);
    if (file.size === 0) {
      setProblem("empty");
      return;
    }
    const stop = new AbortController();
    setSending({ file, sent: 0, stop });
    const end = await sendFile(file, (sent) => setSending((now) => now && { ...now, sent }), stop.signal);
    if ("id" in end) {
      router.push(importHref(end.id));
      return;
    }
    setSending(null);
    setProblem(end.failure);
    // The same file, mended, must count as chosen again.
    if (input.current !== null) input.current.value = "";
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (sending === null) void send(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the file input inside
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`border border-dashed p-6 ${over ? "border-ink bg-wash" : "border-ink-3 bg-sheet"}`}
    >
      {sending === null ? (
        <>
          <p className="text-lede font-semibold">{t(over ? "over" : "drop")}</p>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <label
              htmlFor={id}
              className={`${buttonClass("primary")} focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink`}
            >
              {t("choose")}
              <input
                ref={input}
                id={id}
                type="file"
                accept=".csv,.txt,text/csv,text/plain"
                aria-describedby={`${id}-hint`}
                className="sr-only"
                onChange={(event) => void send(event.target.files?.[0])}
              />
            </label>
          </div>
          <p id={`${id}-hint`} className="mt-3 text-note text-ink-2">
            {t("hint")}
          </p>
          <noscript>
            <p className="mt-2 text-note">{t("noScript")}</p>
          </noscript>
        </>
      ) : (
        <UploadProgress
          fileName={sending.file.name}
          sent={sending.sent}
          size={sending.file.size}
          cancel={() => sending.stop.abort()}
        />
      )}
      {problem !== null && (
        <div className="mt-4">
          <Notice role="alert" title={problemText(t, problem)} />
        </div>
      )}
    </div>
  );
}

function problemText(t: ReturnType<typeof useTranslations<"import.upload">>, code: string): string {
  if (code === "empty" || code === "empty-file") return t("empty");
  if (code === "cancelled") return t("cancelled");
  const known = KNOWN.find((each) => each === code) ?? "server";
  return t("failed", { reason: t(`reason.${known}`) });
}
