import type { ComponentProps, ReactNode } from "react";

const CONTROL = "min-h-8 border border-line bg-sheet px-2 py-1 text-table text-ink";

/** A control under its label, with a hint below. */
export function Field({
  label,
  hint,
  htmlFor,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly htmlFor: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={htmlFor} className="text-tick text-ink-2 font-stretch-[88%]">
        {label}
      </label>
      {children}
      {hint !== undefined && <p className="text-note text-ink-2">{hint}</p>}
    </div>
  );
}

export function TextInput({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${CONTROL} ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`${CONTROL} pr-6 ${className}`} {...rest} />;
}

/** A box to tick with its text, 24 px high at least. */
export function Checkbox({ children, ...rest }: ComponentProps<"input"> & { readonly children: ReactNode }) {
  return (
    <label className="flex min-h-6 items-center gap-2 text-table">
      <input type="checkbox" className="size-3.5 accent-(--ink)" {...rest} />
      {children}
    </label>
  );
}
