"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isInArea } from "@/components/shell/areas";

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

/** Links to the areas; the one that the reader is in is marked. */
export function NavLinks({
  items,
  stacked = false,
}: {
  readonly items: readonly NavItem[];
  readonly stacked?: boolean;
}) {
  const pathname = usePathname();
  return items.map(({ href, label }) => (
    <Link
      key={href}
      href={href}
      aria-current={isInArea(pathname, href) ? "page" : undefined}
      className={
        stacked
          ? "block border-b border-hair py-3 text-lede aria-[current]:font-semibold"
          : "border-b-2 border-transparent pt-[14px] pb-[12px] text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
      }
    >
      {label}
    </Link>
  ));
}
