import Link from "next/link";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: string;
}

interface TabsProps {
  readonly label: string;
  readonly current: string;
  readonly tabs: readonly Tab[];
}

/** Views of one thing as links: the URL says which one is shown. */
export function Tabs({ label, current, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="no-print flex flex-wrap gap-x-5 border-b border-line text-table">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.href === current ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent pt-2 pb-1.5 text-ink-2 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {tab.label}
          {tab.count !== undefined && <span className="ml-1.5 font-normal text-ink-2">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
