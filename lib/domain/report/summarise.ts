import type { EstateAsset } from "@/lib/domain/inventory/estate";
import type { AssetKind, FieldName } from "@/lib/domain/inventory/fields";
import { isOpen, isUnknownGate } from "@/lib/domain/scoring/gates";
import type { Assessment } from "./assessment";
import { REPORT_VERSION } from "./report";
import type { OpenGate, RankedAsset, Summary } from "./summary";
import { tallies } from "./tallies";

/** How many assets the worst-first lists show, and how many names a gate. */
const WORST = 10;
const EXAMPLES = 5;

function textOf(
  { estate }: Assessment,
  field: Extract<FieldName, "name" | "host" | "owner">,
  { row, vmRow }: EstateAsset,
): string | null {
  const { codes, values } = estate.columns[field];
  const own = values[codes[row] ?? 0];
  // Name and host are the asset's own; an owner may be known of the VM alone.
  return own ?? (field === "owner" && vmRow !== -1 ? (values[codes[vmRow] ?? 0] ?? null) : null);
}

function ranked(assessment: Assessment, index: number): RankedAsset {
  const asset = assessment.estate.assets[index];
  if (!asset) throw new RangeError(`there is no asset ${index}`);
  const [name, host, owner] = (["name", "host", "owner"] as const).map((field) => textOf(assessment, field, asset));
  return {
    id: asset.id,
    kind: asset.kind,
    name: name ?? "",
    host: host ?? null,
    owner: owner ?? null,
    score: assessment.fleetScore(index),
  };
}

/** The worst of one side by its lower end, then its upper end, then by id. */
function worst(assessment: Assessment, isOnSide: (asset: EstateAsset) => boolean): RankedAsset[] {
  const { assets } = assessment.estate;
  const candidates: { index: number; id: string; low: number; high: number }[] = [];
  assets.forEach((asset, index) => {
    if (asset.excluded || asset.class === null || !isOnSide(asset)) return;
    const { low, high } = assessment.fleetScore(index);
    if (low !== null && high !== null) candidates.push({ index, id: asset.id, low, high });
  });
  candidates.sort((a, b) => a.low - b.low || a.high - b.high || (a.id < b.id ? -1 : 1));
  return candidates.slice(0, WORST).map(({ index }) => ranked(assessment, index));
}

/** Whom each gate holds open, the gate with the most first. Machines count once. */
function gates({ runs, estate }: Assessment): OpenGate[] {
  const found = runs
    .filter((run) => run.catalogued.gate)
    .map((run) => {
      const open: { id: string; name: string }[] = [];
      let unknown = 0;
      estate.assets.forEach((asset, index) => {
        const verdict = run.verdicts[run.tupleOf[index] ?? -1];
        if (!verdict || asset.excluded) return;
        if (isOpen(verdict))
          open.push({
            id: asset.id,
            name: estate.columns.name.values[estate.columns.name.codes[asset.row] ?? 0] ?? "",
          });
        else if (isUnknownGate(verdict)) unknown += 1;
      });
      open.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
      return { check: run.catalogued.id, open: open.length, unknown, examples: open.slice(0, EXAMPLES) };
    });
  return found
    .filter(({ open, unknown }) => open + unknown > 0)
    .sort((a, b) => b.open - a.open || b.unknown - a.unknown);
}

/** The ready-made figures of a snapshot. */
export function summarise(assessment: Assessment): Summary {
  const { estate, catalogue, now, fleets } = assessment;
  const counts: Record<AssetKind, number> = { hypervisor: 0, vm: 0, container_host: 0, container: 0 };
  let excluded = 0;
  let homeless = 0;
  for (const asset of estate.assets) {
    if (asset.excluded) excluded += 1;
    else counts[asset.kind] += 1;
    if (!asset.excluded && asset.kind === "container" && asset.machine === -1) homeless += 1;
  }
  return {
    version: REPORT_VERSION,
    catalogue,
    now: new Date(now).toISOString(),
    fleets,
    counts,
    excluded,
    tallies: tallies(assessment),
    worst: {
      vm: worst(assessment, (asset) => asset.class === "vm"),
      container: worst(assessment, (asset) => asset.kind === "container"),
    },
    gates: gates(assessment),
    homeless,
  };
}
