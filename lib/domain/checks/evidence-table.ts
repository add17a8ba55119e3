import type { Estate, EstateAsset, TenantCounts } from "@/lib/domain/inventory/estate";
import { type DateValue, FIELDS, type FieldName } from "@/lib/domain/inventory/fields";
import type { EvidenceName, EvidenceOf, Sharing } from "./contract";
import { isBelievable } from "./possible";

/** One kind of evidence over all assets, as codes: equal codes mean equal evidence, and 0 means unknown. */
export interface EvidenceColumn {
  /** By asset. */
  readonly codes: Int32Array;
  /** By code. */
  readonly values: readonly (EvidenceOf<EvidenceName> | undefined)[];
}

/** The evidence of assets, with what joins and neighbours add to their rows. */
export class EvidenceTable {
  private readonly made = new Map<EvidenceName, EvidenceColumn>();

  /** `now`: the instant at which dates are judged, in milliseconds since 1970-01-01 UTC. */
  constructor(
    private readonly estate: Estate,
    private readonly now: number,
  ) {}

  column(name: EvidenceName): EvidenceColumn {
    const known = this.made.get(name);
    if (known) return known;
    const column = name === "sharing" ? this.sharing() : this.field(name);
    this.made.set(name, column);
    return column;
  }

  private field(field: FieldName): EvidenceColumn {
    const { codes, values } = this.estate.columns[field];
    if (field === "observed_at") return { codes: this.observed(codes), values };
    const says = this.rowsThatSay(field);
    return {
      codes: this.perAsset((row, vmRow) => codes[vmRow === -1 || says(row) || !says(vmRow) ? row : vmRow] ?? 0),
      values,
    };
  }

  /** A row was observed when its own cell says so: the time of one row says nothing of another's evidence. */
  private observed(codes: Int32Array): Int32Array {
    const says = this.rowsThatSay("siem_last_event_at");
    return this.perAsset((row, vmRow) => codes[vmRow === -1 || says(row) ? row : vmRow] ?? 0);
  }

  /** Whether a row has evidence in a field: a date from the future is none, so the row below fills that gap too. */
  private rowsThatSay(field: FieldName): (row: number) => boolean {
    const { codes, values } = this.estate.columns[field];
    if (FIELDS[field].type !== "date") return (row) => codes[row] !== 0;
    const believable = values.map((value) => isBelievable(value as DateValue | undefined, this.now));
    return (row) => believable[codes[row] ?? 0] === true;
  }

  private perAsset(codeOf: (row: number, vmRow: number) => number): Int32Array {
    const { assets } = this.estate;
    const codes = new Int32Array(assets.length);
    for (let index = 0; index < assets.length; index++) {
      const asset = assets[index];
      if (asset) codes[index] = codeOf(asset.row, asset.vmRow);
    }
    return codes;
  }

  private sharing(): EvidenceColumn {
    const { assets } = this.estate;
    const codes = new Int32Array(assets.length);
    const values: (Sharing | undefined)[] = [undefined];
    const codeOfKey = new Map<string, number>();
    for (let index = 0; index < assets.length; index++) {
      const asset = assets[index];
      if (!asset || !(asset.isVm || asset.isHost)) continue;
      const sharing = sharingOf(asset);
      const key = `${keyOf(sharing.tenants)} ${keyOf(sharing.siblings)}`;
      let code = codeOfKey.get(key);
      if (code === undefined) {
        code = values.push(sharing) - 1;
        codeOfKey.set(key, code);
      }
      codes[index] = code;
    }
    return { codes, values };
  }
}

function sharingOf({ isVm, isHost, tenants, siblings }: EstateAsset): Sharing {
  return { tenants: isHost ? tenants : null, siblings: isVm ? (siblings ?? "unknown") : null };
}

function keyOf(counts: TenantCounts | "unknown" | null): string {
  if (counts === null || counts === "unknown") return String(counts);
  return `${counts.low},${counts.medium},${counts.high},${counts.unknown}`;
}
