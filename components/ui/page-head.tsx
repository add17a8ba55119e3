import type { ReactNode } from "react";

interface PageHeadProps {
  /** A sentence that says what was found, where there is a finding. */
  readonly title: ReactNode;
  /** A short line above it: where we are. */
  readonly above?: ReactNode;
  readonly lede?: ReactNode;
  /** Stands right of the title: steps, links, the page's one primary button. */
  readonly aside?: ReactNode;
}

/** The head of a page with its only h1. */
export function PageHead({ title, above, lede, aside }: PageHeadProps) {
  return (
    <div className="page-margin flex flex-wrap items-end justify-between gap-x-12 gap-y-4 pt-[22px] pb-4">
      <div className="min-w-0 max-w-[1240px]">
        {above !== undefined && <p className="mb-1 text-note text-ink-2">{above}</p>}
        <h1>{title}</h1>
        {lede !== undefined && <p className="mt-2 max-w-[76ch] text-lede text-pretty text-ink-2">{lede}</p>}
      </div>
      {aside !== undefined && <div className="flex flex-wrap items-center gap-4">{aside}</div>}
    </div>
  );
}
