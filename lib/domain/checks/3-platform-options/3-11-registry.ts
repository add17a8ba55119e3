import { defineCheck } from "../contract";
import { either } from "../possible";

/** Images come over TLS, from registries that ask who is there, and from listed ones only. */
export const registry = defineCheck(
  {
    id: "3.11",
    evidence: ["registry_tls", "registry_auth", "registry_allowlist"],
    facts: { tls: either("registry_tls"), auth: either("registry_auth"), allowlist: either("registry_allowlist") },
  },
  ({ tls, auth, allowlist }) => {
    const met = Number(tls) + Number(auth) + Number(allowlist);
    return met === 3 ? 1 : met === 2 ? 0.5 : 0;
  },
);
