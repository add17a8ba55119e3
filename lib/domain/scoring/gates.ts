import type { Verdict } from "@/lib/domain/checks/contract";
import { CHECKS } from "@/lib/domain/checks/registry";

/** Ids of the checks that are gates, in the order of the catalogue. Sets of gates are bit masks over it. */
export const GATES: readonly string[] = CHECKS.filter(({ gate }) => gate).map(({ id }) => id);

/** The bit of a check in a set of gates; 0 for a check that is none. */
export function gateBit(id: string): number {
  const index = GATES.indexOf(id);
  return index === -1 ? 0 : 1 << index;
}

/** A gate is open when even its best completion fails. */
export function isOpen(verdict: Verdict): boolean {
  return verdict.high === 0;
}

/** A gate is unknown when it fails at worst and not at best. */
export function isUnknownGate(verdict: Verdict): boolean {
  return verdict.low === 0 && verdict.high > 0;
}

const NAMED = new Map<number, readonly string[]>();

/** The ids in a set of gates, each once. */
export function gateIds(mask: number): readonly string[] {
  const known = NAMED.get(mask);
  if (known) return known;
  const ids = GATES.filter((_, index) => mask & (1 << index));
  NAMED.set(mask, ids);
  return ids;
}
