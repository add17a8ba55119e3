import { defineCheck } from "../contract";
import { anyWord } from "../possible";

const BY_TIER = { runc: 0, userns: 0.5, rootless: 0.5, gvisor: 1, kata: 1, firecracker: 1, vm: 1 } as const;

/** What is highly sensitive runs in a sandbox or a VM. Asked of nothing else. */
export const isolationFits = defineCheck(
  {
    id: "3.8",
    evidence: ["isolation_tier", "sensitivity"],
    facts: { tier: anyWord("isolation_tier"), sensitivity: anyWord("sensitivity") },
  },
  ({ tier, sensitivity }) => (sensitivity === "high" ? BY_TIER[tier] : "not-applicable"),
);
