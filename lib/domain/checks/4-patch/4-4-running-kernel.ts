import { DAY } from "@/lib/domain/inventory/dates";
import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { ageOf, isBelievable } from "../possible";

const { pendingDays } = CATALOGUE["4.4"].thresholds;

/** The kernel that runs is the one that is installed. A reboot may wait some days after patching. */
export const runningKernel = defineCheck(
  {
    id: "4.4",
    evidence: ["kernel_running", "kernel_installed", "last_patched_at"],
    facts: {
      current: ({ kernel_running, kernel_installed }) =>
        kernel_running === undefined || kernel_installed === undefined
          ? [true, false]
          : [kernel_running === kernel_installed],
      pending: ({ last_patched_at }, now) =>
        isBelievable(last_patched_at, now) ? [ageOf(last_patched_at, now) <= pendingDays * DAY] : [true, false],
    },
  },
  ({ current, pending }) => (current ? 1 : pending ? 0.5 : 0),
);
