import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The container's root file system cannot be written. */
export const readOnlyRoot = defineCheck(
  {
    id: "3.15",
    evidence: ["readonly_rootfs"],
    facts: { readOnly: anyWord("readonly_rootfs") },
  },
  ({ readOnly }) => (({ yes: 1, scratch: 0.5, no: 0 }) as const)[readOnly],
);
