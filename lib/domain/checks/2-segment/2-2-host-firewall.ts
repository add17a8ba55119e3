import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The machine's own firewall denies what is not allowed. */
export const hostFirewall = defineCheck(
  {
    id: "2.2",
    evidence: ["host_firewall"],
    facts: { firewall: anyWord("host_firewall") },
  },
  ({ firewall }) => (({ "default-deny": 1, on: 0.5, off: 0 }) as const)[firewall],
);
