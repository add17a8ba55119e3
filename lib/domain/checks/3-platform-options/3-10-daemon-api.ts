import { defineCheck } from "../contract";
import { either } from "../possible";

/** The engine's API is not on the network, or asks for client certificates. */
export const daemonApi = defineCheck(
  {
    id: "3.10",
    evidence: ["daemon_tcp", "daemon_mtls"],
    facts: { tcp: either("daemon_tcp"), mtls: either("daemon_mtls") },
  },
  ({ tcp, mtls }) => (!tcp ? 1 : mtls ? 0.5 : 0),
);
