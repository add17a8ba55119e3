import { defineCheck } from "../contract";
import { either } from "../possible";

/** The container cannot take the whole machine; memory is what counts first. */
export const resourceLimits = defineCheck(
  {
    id: "3.13",
    evidence: ["cpu_limit", "memory_limit", "pids_limit"],
    facts: { cpu: either("cpu_limit"), memory: either("memory_limit"), pids: either("pids_limit") },
  },
  ({ cpu, memory, pids }) => (!memory ? 0 : cpu && pids ? 1 : 0.5),
);
