import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A place where nothing stands yet: an empty plot on the ground line, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="py-6">
      <EmptyPlot />
      <p className="mt-4 text-lede font-semibold">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-[70ch] text-ink-2">{children}</div>}
      {actions !== undefined && <div className="mt-4 flex flex-wrap items-center gap-4">{actions}</div>}
    </div>
  );
}

function EmptyPlot() {
  return (
    <svg width="180" height="34" viewBox="0 0 180 34" aria-hidden="true" fill="none" stroke="var(--line)">
      <path d="M0 26H180" strokeWidth="1.4" />
      <path
        d="M8 26V10l9-8 9 8v16M60 26V4h28v22M74 4v22"
        strokeWidth="0.8"
        strokeDasharray="2 3"
        stroke="var(--ink-3)"
      />
      <path d="M2 32l5-5M8 33l5-5M60 33l5-5M66 32l5-5M120 32l5-5M126 33l5-5" stroke="var(--hair)" strokeWidth="0.8" />
    </svg>
  );
}
