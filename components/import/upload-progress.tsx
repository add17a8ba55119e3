import { useFormatter, useTranslations } from "next-intl";
import { useFileSize } from "@/components/import/file-size";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";

interface UploadProgressProps {
  readonly fileName: string;
  /** Bytes. */
  readonly sent: number;
  /** Bytes. */
  readonly size: number;
  readonly cancel: () => void;
}

/** How much of a file has left, and the way to stop it. */
export function UploadProgress({ fileName, sent, size, cancel }: UploadProgressProps) {
  const t = useTranslations("import.upload");
  const fileSize = useFileSize();
  const format = useFormatter();
  const share = Math.min(sent / Math.max(size, 1), 1);
  const text = `${t("sent", { done: fileSize(Math.min(sent, size)), total: fileSize(size) })}, ${format.number(share, "share")}`;
  return (
    <>
      <ProgressBar label={t("sending", { file: fileName })} text={text} share={share} />
      <div className="mt-4">
        <Button onClick={cancel}>{t("cancel")}</Button>
      </div>
    </>
  );
}
