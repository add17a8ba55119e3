import type { ReactNode } from "react";

export interface TitleBlockItem {
  readonly term: string;
  readonly detail: ReactNode;
}

/** The title block, as on a drawing: sheet, estate, snapshot, catalogue, how to read. */
export function TitleBlock({ items }: { readonly items: readonly TitleBlockItem[] }) {
  return (
    <footer className="mx-(--margin) mt-2 mb-7 border-y border-line text-note">
      <dl className="grid grid-cols-1 sm:grid-cols-2 lg:grid-cols-[1.2fr_1.5fr_.9fr_1.1fr_1.6fr]">
        {items.map(({ term, detail }) => (
          <div
            key={term}
            className="border-hair px-3 pt-[9px] pb-2.5 max-sm:border-b max-sm:px-0 max-sm:last:border-b-0 sm:border-l sm:first:border-l-0 lg:first:pl-0"
          >
            <dt className="text-tick text-ink-2 font-stretch-[88%]">{term}</dt>
            <dd className="font-medium">{detail}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
