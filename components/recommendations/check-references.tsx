import type { Reference } from "@/lib/domain/checks/references";

/** The requirements that a check answers to, by standard. */
export function CheckReferences({ references }: { readonly references: readonly Reference[] }) {
  const byStandard = new Map<string, string[]>();
  for (const { standard, release, id } of references) {
    const name = release === undefined ? standard : `${standard} ${release}`;
    byStandard.set(name, [...(byStandard.get(name) ?? []), id]);
  }
  return (
    <ul>
      {[...byStandard].map(([standard, ids]) => (
        <li key={standard}>
          {standard}: <span className="name">{ids.join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
