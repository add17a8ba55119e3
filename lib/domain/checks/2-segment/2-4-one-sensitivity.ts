import type { TenantCounts } from "@/lib/domain/inventory/estate";
import { SENSITIVITIES } from "@/lib/domain/inventory/fields";
import { defineCheck, type Grade } from "../contract";

/** By how far apart the least and the most sensitive tenant are. */
const BY_SPREAD: readonly Grade[] = [1, 0.5, 0];

/** Two more tenants can already be the least and the most sensitive of all. */
const FREE = 2;

const LEVELS = SENSITIVITIES.map((_, level) => level);

/** Every spread of sensitivities that the tenants may have, the unknown ones completed each on its own. */
function spreads(counts: TenantCounts): readonly Grade[] {
  const known = LEVELS.filter((level) => counts[SENSITIVITIES[level] ?? "low"] > 0);
  let completions: readonly (readonly number[])[] = [known];
  for (let unknown = 0; unknown < Math.min(counts.unknown, FREE); unknown++) {
    completions = completions.flatMap((levels) => LEVELS.map((level) => [...levels, level]));
  }
  return completions.map((levels) =>
    levels.length === 0 ? 1 : (BY_SPREAD[Math.max(...levels) - Math.min(...levels)] ?? 0),
  );
}

/** Who shares a kernel, or a hypervisor, is equally sensitive. A machine that is both is judged by the worse. */
export const oneSensitivity = defineCheck(
  {
    id: "2.4",
    evidence: ["sharing"],
    facts: {
      kernel: ({ sharing }): readonly Grade[] => (sharing?.tenants ? spreads(sharing.tenants) : [1]),
      hypervisor: ({ sharing }): readonly Grade[] => {
        if (sharing?.siblings === "unknown") return [1, 0];
        return sharing?.siblings ? spreads(sharing.siblings) : [1];
      },
    },
  },
  ({ kernel, hypervisor }) => Math.min(kernel, hypervisor) as Grade,
);
