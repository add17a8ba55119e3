import type { Row } from "../row";

/** What the data platform's cluster enforces on admission, so that no team can forget it. */
export const ADMITTED_CONTAINER: Row = {
  netpol_ingress: "true",
  netpol_egress: "true",
  egress_policy: "allow-list",
  run_as_root: "false",
  no_new_privileges: "true",
  caps_drop: "ALL",
  seccomp: "default",
  lsm: "apparmor",
  cpu_limit: "true",
  memory_limit: "true",
  pids_limit: "true",
  kev_open: "false",
  behaviour_mode: "enforce",
  flow_ew: "true",
  flow_ns: "true",
  ci_gate: "blocks",
  image_signed: "true",
  signature_verified: "true",
};

/** The nodes below it. */
export const HARDENED_NODE: Row = {
  kev_open: "false",
  host_firewall: "default-deny",
  mgmt_reach: "admin",
  registry_tls: "true",
  registry_auth: "true",
  registry_allowlist: "true",
  admin_mfa: "true",
  rbac: "true",
};
