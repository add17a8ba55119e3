interface ProgressBarProps {
  readonly label: string;
  /** Printed beside the bar: "4,000 of 12,000 rows". */
  readonly text: string;
  /** 0 to 1; `null` while the whole is not known. */
  readonly share: number | null;
}

/** Long work with its counts. */
export function ProgressBar({ label, text, share }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuetext={text}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { "aria-valuenow": Math.round(share * 100) })}
    >
      <div className="flex justify-between gap-4 pb-1 text-table">
        <span className="font-medium">{label}</span>
        <span className="text-ink-2">{text}</span>
      </div>
      <div className="h-[13px] border border-line bg-sheet">
        <div
          className={`h-full bg-ink ${share === null ? "animate-pulse" : ""}`}
          style={{ width: `${(share ?? 1) * 100}%` }}
        />
      </div>
    </div>
  );
}
