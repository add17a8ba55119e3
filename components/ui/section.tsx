import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Right of the title: a note on how to read it, links. */
  readonly aside?: ReactNode;
  readonly lede?: ReactNode;
  /** The first section of a page has no rule above it. */
  readonly rule?: boolean;
  /** Content up to the edges of the page, for drawings around the wall. */
  readonly bleed?: boolean;
  readonly children: ReactNode;
}

/** A section of a page under a hairline, named by its h2. */
export function Section({ id, title, aside, lede, rule = true, bleed = false, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`pt-6 pb-7 ${rule ? "border-t border-hair" : ""}`}>
      <div className="page-margin">
        <SectionHead id={`${id}-title`} title={title} aside={aside} lede={lede} />
      </div>
      <div className={bleed ? "" : "page-margin"}>{children}</div>
    </section>
  );
}

interface SectionHeadProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly lede?: ReactNode;
}

/** Title left, notes and links right, wrapping where they do not fit. */
export function SectionHead({ id, title, aside, lede }: SectionHeadProps) {
  return (
    <div className="mb-3.5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 id={id} className="bg-paper pr-2">
        {title}
      </h2>
      {aside !== undefined && aside !== null && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 bg-paper text-note text-ink-2">{aside}</div>
      )}
      {lede !== undefined && <p className="basis-full text-note text-ink-2">{lede}</p>}
    </div>
  );
}
