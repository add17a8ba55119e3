"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface DropPanelProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** The panel hangs from the right edge of its button. */
  readonly end?: boolean;
}

/**
 * A button with a panel under it, for parts of a form. A `details`, so that it opens without script;
 * with script, Escape, a press outside and the focus leaving close it.
 */
export function DropPanel({ label, children, end = false }: DropPanelProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current;
      if (details?.open !== true) return;
      const escaped = event instanceof KeyboardEvent && event.key === "Escape";
      if (event instanceof KeyboardEvent && !escaped) return;
      if (!escaped && event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
      if (escaped) details.querySelector("summary")?.focus();
    };
    const kinds = ["pointerdown", "keydown", "focusin"] as const;
    for (const kind of kinds) document.addEventListener(kind, close);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, close);
    };
  }, []);
  return (
    <details ref={ref} className="group relative max-sm:basis-full">
      <summary className="flex min-h-8 list-none items-center justify-between gap-2 border border-line bg-sheet px-2.5 py-1 text-table hover:bg-wash [&::-webkit-details-marker]:hidden">
        <span>{label}</span>
        <svg
          width="9"
          height="6"
          viewBox="0 0 9 6"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
          className="group-open:rotate-180"
        >
          <path d="M.8.8l3.7 4L8.2.8" />
        </svg>
      </summary>
      <div
        className={`z-20 max-h-[60dvh] overflow-y-auto border border-line bg-sheet p-3 max-sm:border-t-0 sm:absolute sm:top-full sm:mt-1 sm:min-w-60 ${end ? "sm:right-0" : "sm:left-0"}`}
      >
        {children}
      </div>
    </details>
  );
}
