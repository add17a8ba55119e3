import type { Columns } from "./estate";
import type { Kind } from "./fields";

/** Finds rows of a kind by external id, then by name; of several by one name the smallest id comes first. */
export class RowIndex {
  private readonly byKind = new Map<Kind, { byExternalId: Map<string, number>; byName: Map<string, number[]> }>();

  constructor(
    private readonly columns: Columns,
    private readonly ids: readonly string[],
  ) {}

  /** The row that the text names, other than `but`; -1 where there is none. */
  find(kind: Kind, text: string, but = -1): number {
    const { byExternalId, byName } = this.of(kind);
    const row = byExternalId.get(text);
    if (row !== undefined && row !== but) return row;
    return byName.get(text)?.find((candidate) => candidate !== but) ?? -1;
  }

  private of(kind: Kind) {
    const known = this.byKind.get(kind);
    if (known) return known;
    const index = this.build(kind);
    this.byKind.set(kind, index);
    return index;
  }

  private build(kind: Kind) {
    const { kind: kinds, name: names, external_id: externalIds } = this.columns;
    const byExternalId = new Map<string, number>();
    const byName = new Map<string, number[]>();
    for (let row = 0; row < this.ids.length; row++) {
      if (kinds.values[kinds.codes[row] ?? 0] !== kind) continue;
      const externalId = externalIds.values[externalIds.codes[row] ?? 0];
      if (externalId !== undefined) byExternalId.set(externalId, row);
      const name = names.values[names.codes[row] ?? 0] ?? "";
      const rows = byName.get(name);
      if (rows) rows.push(row);
      else byName.set(name, [row]);
    }
    for (const rows of byName.values()) rows.sort((a, b) => ((this.ids[a] ?? "") < (this.ids[b] ?? "") ? -1 : 1));
    return { byExternalId, byName };
  }
}
