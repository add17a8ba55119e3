import { defineCheck } from "../contract";
import { either } from "../possible";

/** The container shares no namespace of the host; the network is the lesser evil. */
export const hostNamespaces = defineCheck(
  {
    id: "3.3",
    evidence: ["host_pid", "host_net", "host_ipc"],
    facts: { pid: either("host_pid"), net: either("host_net"), ipc: either("host_ipc") },
  },
  ({ pid, net, ipc }) => (pid || ipc ? 0 : net ? 0.5 : 1),
);
