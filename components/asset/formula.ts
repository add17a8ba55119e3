import { catalogued, unknownHostChecks } from "@/components/checks/catalogued";
import type { Interval } from "@/lib/domain/report/report";
import type { AssetView } from "@/lib/domain/views/inventory";

/** One check in the sum: what it weighs and what it adds at either end. */
export interface FormulaRow {
  readonly id: string;
  /** `null` = the asset's own check, else the name of the machine it stands on ("" where that is not known). */
  readonly machine: string | null;
  readonly weight: number;
  /** Verdict, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

export interface Formula {
  readonly rows: readonly FormulaRow[];
  readonly weight: number;
  /** Sums of weight × verdict. */
  readonly sum: { readonly low: number; readonly high: number };
  /** Weighted mean × 100, before any cap. */
  readonly mean: Interval;
}

/** How a score comes about: the checks that apply, weighted. Caps of gates come after it. */
export function formulaOf({ checks, standsOn }: Pick<AssetView, "checks" | "standsOn">, withMachine: boolean): Formula {
  const rows = rowsOf(checks, null);
  if (withMachine && standsOn !== null) {
    rows.push(...rowsOf(standsOn.known ? standsOn.checks : unknownHostChecks(), standsOn.name ?? ""));
  }
  const sum = (of: (row: FormulaRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const weight = sum((row) => row.weight);
  const low = sum((row) => row.weight * row.low);
  const high = sum((row) => row.weight * row.high);
  const mean = weight === 0 ? { low: null, high: null } : { low: (low / weight) * 100, high: (high / weight) * 100 };
  return { rows, weight, sum: { low, high }, mean };
}

function rowsOf(checks: AssetView["checks"], machine: string | null): FormulaRow[] {
  return Object.entries(checks).flatMap(([id, result]) => {
    const weight = catalogued(id)?.weight;
    return result === null || weight === undefined ? [] : [{ id, machine, weight, low: result.low, high: result.high }];
  });
}
