"use client";

import { type ReactNode, useId, useState } from "react";

interface ChartOrTableProps {
  readonly labels: { readonly show: string; readonly hide: string };
  /** The head's title and note; the switch stands at their right. */
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** On paper the table stands in for a chart that needs script. */
  readonly printTable?: boolean;
}

/** A drawing and the table with the same facts, one click apart. */
export function ChartOrTable({ labels, title, note, chart, table, printTable = false }: ChartOrTableProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <>
      <div className="page-margin mb-3.5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {title}
        <div className="flex flex-wrap items-baseline gap-x-4 bg-paper text-note text-ink-2">
          {note !== undefined && <span>{note}</span>}
          <button
            type="button"
            aria-expanded={asTable}
            aria-controls={id}
            onClick={() => setAsTable(!asTable)}
            className="linkish no-print min-h-6 whitespace-nowrap"
          >
            {asTable ? labels.hide : labels.show}
          </button>
        </div>
      </div>
      <div hidden={asTable} className={printTable ? "print:hidden" : ""}>
        {chart}
      </div>
      <div
        id={id}
        className={`page-margin relative z-1 ${asTable ? "" : printTable ? "hidden print:block" : "hidden"}`}
      >
        <div className="bg-paper">{table}</div>
      </div>
    </>
  );
}
