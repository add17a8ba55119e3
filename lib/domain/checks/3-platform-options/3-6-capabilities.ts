import { defineCheck } from "../contract";

/** Capabilities that open the kernel to the container (catalogue 1). */
const DANGEROUS = new Set([
  "ALL",
  "SYS_ADMIN",
  "SYS_MODULE",
  "SYS_PTRACE",
  "SYS_RAWIO",
  "DAC_READ_SEARCH",
  "BPF",
  "SYS_BOOT",
]);

/** Case and the `CAP_` before a name say nothing. */
const bare = (capability: string) => capability.toUpperCase().replace(/^CAP_/, "");

/** All capabilities are dropped, and none that opens the kernel is added. */
export const capabilities = defineCheck(
  {
    id: "3.6",
    evidence: ["caps_add", "caps_drop"],
    facts: {
      dangerous: ({ caps_add }) =>
        caps_add ? [caps_add.some((capability) => DANGEROUS.has(bare(capability)))] : [true, false],
      dropsAll: ({ caps_drop }) =>
        caps_drop ? [caps_drop.some((capability) => bare(capability) === "ALL")] : [true, false],
    },
  },
  ({ dangerous, dropsAll }) => (dangerous ? 0 : dropsAll ? 1 : 0.5),
);
