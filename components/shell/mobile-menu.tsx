"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useId, useState } from "react";
import { type NavItem, NavLinks } from "@/components/shell/nav-links";

interface MobileMenuProps {
  readonly items: readonly NavItem[];
  readonly labels: { readonly nav: string; readonly open: string; readonly close: string };
  /** Language and appearance. */
  readonly children: ReactNode;
}

/** The navigation of narrow screens: a button that folds it out under the page bar. */
export function MobileMenu({ items, labels, children }: MobileMenuProps) {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const pathname = usePathname();
  const id = useId();
  // Open only for the page on which it was opened: following a link closes it.
  const open = openAt === pathname;

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpenAt(null);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [open]);

  return (
    <div className="no-print md:hidden">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpenAt(open ? null : pathname)}
        className="min-h-8 border border-line px-3 pt-[5px] pb-[6px] text-table font-medium"
      >
        {open ? labels.close : labels.open}
      </button>
      <div
        id={id}
        hidden={!open}
        className="absolute inset-x-0 top-full z-20 border-b border-line bg-paper px-(--margin) pb-4"
      >
        <nav aria-label={labels.nav}>
          <NavLinks items={items} stacked />
        </nav>
        <div className="flex flex-wrap gap-x-6 gap-y-3 pt-4 text-table">{children}</div>
      </div>
    </div>
  );
}
