import { type Row, yesNo } from "../row";
import type { Habits } from "./habits";

/**
 * Evidence of a container. The doors of its own (privileged, a runtime socket, host
 * namespaces, mounts) are closed here; a workload that opens one says so itself.
 * @param root whether its image starts as root unless someone takes care
 */
export function containerEvidence(habits: Habits, root: boolean): Row {
  const stateless = habits.grade("read-only", -0.2);
  return {
    kev_open: "false",
    epss_max: habits.choose("epss", { good: "0.01", middling: "0.06", poor: "0.18" }, 0.1),
    image_scanned_at: habits.date("image-scan", { good: 30, middling: 90 }, 0.1),
    runtime_scanned_at: habits.date("runtime-scan", { good: 7, middling: 30 }, -0.05),
    ...habits.pair("network-policy", "netpol_ingress", "netpol_egress", -0.2),
    egress_policy: habits.choose(
      "egress",
      {
        good: "allow-list",
        middling: "internet-denied",
        poor: "any",
      },
      -0.15,
    ),
    privileged: "false",
    runtime_socket: "none",
    host_pid: "false",
    host_net: "false",
    host_ipc: "false",
    host_mounts: "none",
    run_as_root: yesNo(habits.grade("root", root ? -0.3 : 0.35) !== "good"),
    no_new_privileges: yesNo(habits.grade("no-new-privileges", -0.05) === "good"),
    caps_add: "none",
    caps_drop: habits.grade("capabilities", -0.1) === "good" ? "ALL" : "none",
    seccomp: habits.choose("seccomp", { good: "default", middling: "default", poor: "unconfined" }, 0.15),
    lsm: habits.grade("lsm", 0.15) === "poor" ? "none" : "apparmor",
    cpu_limit: yesNo(habits.grade("limits") === "good"),
    memory_limit: yesNo(habits.grade("limits") !== "poor"),
    pids_limit: yesNo(habits.grade("limits") === "good"),
    readonly_rootfs: stateless === "good" ? "yes" : stateless === "middling" ? "scratch" : "no",
    image_created_at: habits.date("image-age", { good: 90, middling: 180 }, 0.1),
    base_eol: habits.lapse("base", 0.25) ? "true" : "false",
    behaviour_mode: habits.choose(
      "behaviour",
      {
        good: "enforce",
        middling: "monitor",
        poor: "none",
      },
      -0.25,
    ),
    ...habits.pair("flows", "flow_ns", "flow_ew", -0.15),
    ci_gate: habits.choose("ci-gate", { good: "blocks", middling: "warns", poor: "none" }, 0.05),
    ...habits.pair("signing", "image_signed", "signature_verified", -0.2),
  };
}
