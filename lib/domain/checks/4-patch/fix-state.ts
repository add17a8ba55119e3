import { DAY } from "@/lib/domain/inventory/dates";
import type { Grade } from "../contract";

/** Whether a release has a fix; `vulnerable` where a product without known facts may have any fault. */
export type FixState = "fixed" | "unfixed" | "vulnerable";

/** A product of which no facts are known may be safe or not. */
export const NO_FACTS: readonly FixState[] = ["fixed", "vulnerable"];

/** A known product of unknown release. */
export const NO_RELEASE: readonly FixState[] = ["fixed", "unfixed"];

/** A release without the fix is pending for some days after the fix came out, then vulnerable. */
export function gradeOfFix(state: FixState, published: number, pendingDays: number, now: number): Grade {
  if (state === "fixed") return 1;
  return state === "unfixed" && now <= published + pendingDays * DAY ? 0.5 : 0;
}
