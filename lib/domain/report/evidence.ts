import type { EvidenceName, Sharing } from "@/lib/domain/checks/contract";
import type { TenantCounts } from "@/lib/domain/inventory/estate";
import type { DateValue, Listener, Mount } from "@/lib/domain/inventory/fields";
import { listenerText } from "@/lib/domain/inventory/listeners";
import { mountText } from "@/lib/domain/inventory/mounts";
import type { EvidenceValue } from "./report";

type Entry = readonly [string, EvidenceValue];

function itemText(item: string | Mount | Listener): string {
  if (typeof item === "string") return item;
  return "path" in item ? mountText(item) : listenerText(item);
}

function valueText(value: unknown): EvidenceValue {
  if (value === undefined) return null;
  if (Array.isArray(value)) return (value as readonly (string | Mount | Listener)[]).map(itemText);
  if (typeof value === "object") return new Date((value as Exclude<DateValue, "never">).at).toISOString();
  return value as string | number | boolean;
}

function countEntries(counts: TenantCounts | "unknown", prefix: string): Entry[] {
  const known = counts === "unknown" ? undefined : counts;
  return [
    [`${prefix}tenants`, known ? known.low + known.medium + known.high + known.unknown : null],
    ...(["low", "medium", "high", "unknown"] as const).map((level): Entry => [prefix + level, known?.[level] ?? null]),
  ];
}

/** Who shares the kernel, and who the hypervisor; the latter's keys are told apart only where there are both. */
function sharingEntries({ tenants, siblings }: Sharing): Entry[] {
  return [
    ...(tenants ? countEntries(tenants, "") : []),
    ...(siblings ? countEntries(siblings, tenants ? "vms_" : "") : []),
  ];
}

/** One piece of evidence as the report prints it. */
export function evidenceEntries(name: EvidenceName, value: unknown): readonly Entry[] {
  return name === "sharing"
    ? sharingEntries((value as Sharing | undefined) ?? { tenants: null, siblings: null })
    : [[name, valueText(value)]];
}
