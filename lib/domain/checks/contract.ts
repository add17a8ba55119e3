import type { TenantCounts } from "@/lib/domain/inventory/estate";
import type { FieldName, FieldValue } from "@/lib/domain/inventory/fields";

/** Who shares a kernel or a hypervisor: what no single row says. */
export interface Sharing {
  /** The containers on this kernel; `null` where it carries none by its kind. */
  readonly tenants: TenantCounts | null;
  /** The VMs on the same hypervisor; `null` for what is no VM, `"unknown"` where no hypervisor is named. */
  readonly siblings: TenantCounts | "unknown" | null;
}

/** A field of the inventory, or the one fact that is derived from the neighbours. */
export type EvidenceName = FieldName | "sharing";
export type EvidenceOf<E extends EvidenceName> = E extends FieldName ? FieldValue<E> : Sharing;

/** What a check may read. `undefined` = unknown. */
export type Evidence<E extends EvidenceName> = { readonly [K in E]: EvidenceOf<K> | undefined };

/**
 * All values that a fact may have, given the evidence: one where it is known, a representative of
 * each outcome where it is not.
 */
export type Possible<E extends EvidenceName, T> = (evidence: Evidence<E>, now: number) => readonly T[];

/** 1 = pass, 0.5 = partial, 0 = fail. */
export type Grade = 0 | 0.5 | 1;
export type Outcome = Grade | "not-applicable";

/** The ends of a verdict over all completions of what is unknown; `null` = does not apply. */
export interface Verdict {
  readonly low: Grade;
  readonly high: Grade;
}

/** A check as the runner sees it. Weight, kinds, gate and references are in the catalogue. */
export interface Check {
  readonly id: string;
  readonly evidence: readonly EvidenceName[];
  judge(evidence: Evidence<EvidenceName>, now: number): Verdict | null;
}

type FactsOf<E extends EvidenceName> = Readonly<
  Record<string, (evidence: Evidence<E>, now: number) => readonly unknown[]>
>;

/** One value of each fact. */
type Completion<Facts> = {
  readonly [K in keyof Facts]: Facts[K] extends (...given: never[]) => readonly (infer T)[] ? T : never;
};

interface Inputs<E extends EvidenceName, Facts extends FactsOf<E>> {
  readonly id: string;
  /** Everything the check reads: the runner hands it nothing else, and the report shows it all. */
  readonly evidence: readonly E[];
  readonly facts: Facts;
}

/**
 * Makes a check from a rule on complete facts: the verdict is the least and the greatest outcome
 * over all that is possible.
 */
export function defineCheck<const E extends EvidenceName, Facts extends FactsOf<E>>(
  { id, evidence: names, facts }: Inputs<E, Facts>,
  rule: (facts: Completion<Facts>, now: number) => Outcome,
): Check {
  return {
    id,
    evidence: names,
    judge(evidence, now) {
      let completions: Record<string, unknown>[] = [{}];
      for (const [name, possible] of Object.entries(facts)) {
        const values = possible(evidence as Evidence<E>, now);
        completions = completions.flatMap((completion) => values.map((value) => ({ ...completion, [name]: value })));
      }
      return verdictOf(completions.map((completion) => rule(completion as Completion<Facts>, now)));
    },
  };
}

/** A completion to which the check does not apply counts as passed, unless it applies to none. */
function verdictOf(outcomes: readonly Outcome[]): Verdict | null {
  if (outcomes.every((outcome) => outcome === "not-applicable")) return null;
  const grades = outcomes.map((outcome) => (outcome === "not-applicable" ? 1 : outcome));
  return { low: Math.min(...grades) as Grade, high: Math.max(...grades) as Grade };
}
