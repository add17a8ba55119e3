import type { InputIssue, WorkloadClass } from "@/lib/domain/report/report";
import type { AssetKind, FieldName, FieldValue } from "./fields";

/** One row of an inventory: cells by field name. An absent or empty cell is unknown. */
export type RowCells = Readonly<Partial<Record<FieldName, string>>>;

/**
 * One field over all rows, dictionary-encoded: a row holds a code, and each distinct value is
 * parsed once. Code 0 is unknown.
 */
export interface Column<F extends FieldName = FieldName> {
  /** By row. */
  readonly codes: Int32Array;
  /** By code; `values[0]` is `undefined`. */
  readonly values: readonly (FieldValue<F> | undefined)[];
}

export type Columns = { readonly [F in FieldName]: Column<F> };

/** How many tenants of each sensitivity stand on one kernel or hypervisor. */
export interface TenantCounts {
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly unknown: number;
}

/** One asset after the joins. Rows are indexes into the columns. */
export interface EstateAsset {
  readonly id: string;
  readonly kind: AssetKind;
  /** Its own row, which wins. */
  readonly row: number;
  /** The row of the VM that this container host is one machine with, which fills the gaps; -1 where there is none. */
  readonly vmRow: number;
  readonly class: WorkloadClass | null;
  readonly excluded: boolean;
  /** Whether the checks for VMs and for container hosts apply. */
  readonly isVm: boolean;
  readonly isHost: boolean;
  /** Containers: the index of the machine below, or -1 where nothing is known of it. Other kinds: -1. */
  readonly machine: number;
  /** The containers on this kernel. Container hosts, and VMs that carry containers. */
  readonly tenants: TenantCounts | null;
  /** The VMs on the same hypervisor, this one included; `null` where it is no VM or names no hypervisor. */
  readonly siblings: TenantCounts | null;
}

export interface Estate {
  readonly columns: Columns;
  /** The line of each row in its file. */
  readonly rowNumbers: readonly number[];
  /** In the order of their rows. Segments and VMs joined into a container host are not among them. */
  readonly assets: readonly EstateAsset[];
}

export interface BuiltEstate {
  readonly estate: Estate;
  /** By row; unreadable cells, identities given twice, cycles, hosts not found. */
  readonly issues: readonly InputIssue[];
}
