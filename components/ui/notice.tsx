import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `status` is read out when it appears; `alert` at once. */
  readonly role?: "status" | "alert" | "note";
}

/** Something the reader must know: a thick rule at its left, no colour. */
export function Notice({ title, children, action, role = "note" }: NoticeProps) {
  return (
    <div
      role={role}
      className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-l-3 border-line bg-wash py-2.5 pr-4 pl-3.5 text-table"
    >
      <div className="max-w-[90ch] min-w-0">
        <strong className="font-semibold">{title}</strong>
        {children !== undefined && <div className="text-ink-2">{children}</div>}
      </div>
      {action !== undefined && <div className="ml-auto">{action}</div>}
    </div>
  );
}
