import { describe, expect, it } from "vitest";
import { readCell } from "@/lib/domain/inventory/cells";
import type { FieldName } from "@/lib/domain/inventory/fields";
import type { Evidence, EvidenceName, Sharing } from "./contract";
import { CHECKS } from "./registry";

const NOW = "2026-01-15T00:00:00Z";
/** Cells, and the ends that they must give; "n/a" where the check does not apply. */
type Case = readonly [
  Readonly<Partial<Record<FieldName, string>>>,
  number | readonly [number, number] | "n/a",
  string?,
];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "1.1": [
    [{ image_scanned_at: "2025-12-16" }, 1], // 30 days to the minute
    [{ image_scanned_at: "2025-12-15T23:59:00Z" }, 0.5],
    [{ image_scanned_at: "17.10.2025" }, 0.5], // 90 days
    [{ image_scanned_at: "2025-10-16" }, 0],
    [{ image_scanned_at: "never" }, 0],
    [{ image_scanned_at: "2026-01-16" }, 1], // a day ahead is still believed
    [{ image_scanned_at: "2026-01-16T00:01:00Z" }, [0, 1]], // more is no evidence
    [{}, [0, 1]],
  ],
  "1.2": [
    [{ runtime_scanned_at: "2026-01-08" }, 1],
    [{ runtime_scanned_at: "2026-01-07" }, 0.5],
    [{ runtime_scanned_at: "2025-12-16" }, 0.5],
    [{ runtime_scanned_at: "2025-12-15" }, 0],
    [{}, [0, 1]],
  ],
  "1.3": [
    [{ os_scanned_at: "2026-01-08" }, 1],
    [{ os_scanned_at: "2025-12-16" }, 0.5],
    [{ os_scanned_at: "2025-12-15" }, 0],
    [{}, [0, 1]],
  ],
  "1.4": [
    [{ kev_open: "yes" }, 0], // whatever EPSS says
    [{ kev_open: "nein", epss_max: "0,1" }, 0.5],
    [{ kev_open: "no", epss_max: "0.0999" }, 1],
    [{ kev_open: "no" }, [0.5, 1]],
    [{ epss_max: "0.5" }, [0, 0.5]],
    [{}, [0, 1]],
  ],
  "2.1": [
    [{ netpol_ingress: "true", netpol_egress: "true" }, 1],
    [{ netpol_ingress: "false", netpol_egress: "1" }, 0.5],
    [{ netpol_ingress: "0", netpol_egress: "false" }, 0],
    [{ netpol_ingress: "true" }, [0.5, 1]],
  ],
  "2.2": [
    [{ host_firewall: "Default-Deny" }, 1],
    [{ host_firewall: "on" }, 0.5],
    [{ host_firewall: "off" }, 0],
    [{}, [0, 1]],
  ],
  "2.3": [
    [{ mgmt_reach: "admin" }, 1],
    [{ mgmt_reach: "internal" }, 0.5],
    [{ mgmt_reach: "internet" }, 0],
    [{}, [0, 1]],
  ],
  "2.5": [
    [{ egress_policy: "allow-list" }, 1],
    [{ egress_policy: "internet-denied" }, 0.5],
    [{ egress_policy: "any" }, 0],
    [{}, [0, 1]],
  ],
  "3.1": [
    [{ privileged: "false" }, 1],
    [{ privileged: "true" }, 0],
    [{}, [0, 1]],
  ],
  "3.2": [
    [{ runtime_socket: "none" }, 1], // unknown mounts do not cast doubt on it
    [{ runtime_socket: "proxied" }, 0.5],
    [{ runtime_socket: "mounted" }, 0],
    [{ runtime_socket: "none", host_mounts: "/var/run/docker.sock:/sock:ro" }, 0],
    [{ host_mounts: "/run/containerd/containerd.sock/" }, 0],
    [{ host_mounts: "/data:/x/docker.sock" }, [0, 1]], // the target says nothing
    [{}, [0, 1]],
  ],
  "3.3": [
    [{ host_pid: "no", host_net: "no", host_ipc: "no" }, 1],
    [{ host_pid: "no", host_net: "yes", host_ipc: "no" }, 0.5],
    [{ host_ipc: "yes" }, 0],
    [{ host_net: "yes" }, [0, 0.5]],
  ],
  "3.4": [
    [{ host_mounts: "none" }, 1],
    [{ host_mounts: "-" }, 1],
    [{ host_mounts: "/data:ro|/srv/x:/y:ro,z" }, 0.5],
    [{ host_mounts: "/data" }, 0],
    [{ host_mounts: "/etc:ro" }, 0],
    [{ host_mounts: "/etcetera:ro" }, 0.5],
    [{ host_mounts: "//data/../etc/ssl/:ro" }, 0],
    [{ host_mounts: "/:ro" }, 0],
    [{ host_mounts: "etc:/etc:ro" }, 0.5], // a volume of that name
    [{}, [0, 1]],
  ],
  "3.5": [
    [{ run_as_root: "false", no_new_privileges: "true" }, 1],
    [{ run_as_root: "true", no_new_privileges: "true" }, 0.5],
    [{ run_as_root: "true", no_new_privileges: "false" }, 0],
    [{ run_as_root: "false" }, [0.5, 1]],
  ],
  "3.6": [
    [{ caps_add: "none", caps_drop: "all" }, 1],
    [{ caps_add: "NET_ADMIN", caps_drop: "none" }, 0.5],
    [{ caps_add: "cap_Sys_Admin", caps_drop: "ALL" }, 0],
    [{ caps_add: "BPF" }, 0],
    [{ caps_add: "none" }, [0.5, 1]],
    [{ caps_drop: "NET_RAW" }, [0, 0.5]],
  ],
  "3.7": [
    [{ seccomp: "custom", lsm: "selinux" }, 1],
    [{ seccomp: "unconfined", lsm: "apparmor" }, 0.5],
    [{ seccomp: "unconfined", lsm: "none" }, 0],
    [{ lsm: "none" }, [0, 0.5]],
  ],
  "3.8": [
    [{ sensitivity: "high", isolation_tier: "kata" }, 1],
    [{ sensitivity: "high", isolation_tier: "userns" }, 0.5],
    [{ sensitivity: "high", isolation_tier: "runc" }, 0],
    [{ sensitivity: "medium", isolation_tier: "runc" }, "n/a"],
    [{ sensitivity: "low" }, "n/a"],
    [{ isolation_tier: "runc" }, [0, 1]],
    [{ isolation_tier: "gvisor" }, 1],
  ],
  "3.9": [
    [{ rootless: "true" }, 1],
    [{ rootless: "false", userns: "true" }, 0.5],
    [{ rootless: "false", userns: "false" }, 0],
    [{ userns: "true" }, [0.5, 1]],
  ],
  "3.10": [
    [{ daemon_tcp: "false" }, 1],
    [{ daemon_tcp: "true", daemon_mtls: "true" }, 0.5],
    [{ daemon_tcp: "true", daemon_mtls: "false" }, 0],
    [{ daemon_tcp: "true" }, [0, 0.5]],
  ],
  "3.11": [
    [{ registry_tls: "1", registry_auth: "1", registry_allowlist: "1" }, 1],
    [{ registry_tls: "1", registry_auth: "1", registry_allowlist: "0" }, 0.5],
    [{ registry_tls: "1", registry_auth: "0", registry_allowlist: "0" }, 0],
    [{ registry_tls: "1", registry_auth: "1" }, [0.5, 1]],
  ],
  "3.12": [
    [{ admin_mfa: "ja", rbac: "ja" }, 1],
    [{ admin_mfa: "ja", rbac: "nein" }, 0.5],
    [{ admin_mfa: "nein", rbac: "nein" }, 0],
    [{}, [0, 1]],
  ],
  "3.13": [
    [{ cpu_limit: "1", memory_limit: "1", pids_limit: "1" }, 1],
    [{ cpu_limit: "0", memory_limit: "1", pids_limit: "1" }, 0.5],
    [{ memory_limit: "0" }, 0],
    [{ memory_limit: "1" }, [0.5, 1]],
  ],
  "3.14": [
    [{ passthrough: "none", clipboard: "none", page_sharing: "none" }, 1],
    [{ passthrough: "none", clipboard: "documented", page_sharing: "none" }, 0.5],
    [{ page_sharing: "any" }, 0],
    [{ clipboard: "documented" }, [0, 0.5]],
  ],
  "3.15": [
    [{ readonly_rootfs: "ja" }, 1],
    [{ readonly_rootfs: "scratch" }, 0.5],
    [{ readonly_rootfs: "false" }, 0],
    [{}, [0, 1]],
  ],
  "4.1": [
    [{ last_patched_at: "2025-12-16", os_eol: "never" }, 1],
    [{ last_patched_at: "2025-10-17", os_eol: "2026-01-15" }, 0.5], // it ends today
    [{ last_patched_at: "2026-01-15", os_eol: "2026-01-14" }, 0],
    [{ os_eol: "true" }, 0],
    [{ last_patched_at: "2026-01-15", os: "Ubuntu", os_version: "20.04.6 LTS" }, 0], // ended 2025-05-31
    [{ last_patched_at: "2026-01-15", os: "debian gnu/linux", os_version: "12" }, 1],
    [{ last_patched_at: "2026-01-15", os: "debian", os_version: "120" }, [0, 1]],
    [{ last_patched_at: "2026-01-15", os: "Ubuntu", os_version: "20.04", os_eol: "false" }, 1], // the row wins
    [{ last_patched_at: "never" }, 0],
  ],
  "4.2": [
    [{ runtime: "runc", runtime_version: "1.2.8" }, 1],
    [{ runtime: "RunC", runtime_version: "v1.2.7" }, 0],
    [{ runtime: "runc", runtime_version: "1.1.99" }, 0],
    [{ runtime: "runc", runtime_version: "1.3.3-rc.1" }, 0],
    [{ runtime: "runc", runtime_version: "1.3.3-0ubuntu1~22.04" }, 1],
    [{ runtime: "runc", runtime_version: "1.4.0-rc.2" }, 0],
    [{ runtime: "runc", runtime_version: "1.4.0-rc3" }, 1],
    [{ runtime: "runc", runtime_version: "1.5.0-alpha" }, 1],
    [{ runtime: "runc", runtime_version: "newest" }, [0, 1]],
    [{ runtime: "crun", runtime_version: "1.2.8" }, [0, 1]],
    [{ runtime: "runc", runtime_version: "1.2.7" }, 0.5, "2025-11-19"], // the 14th day
    [{ runtime: "runc" }, [0.5, 1], "2025-11-19"],
    [{ runtime: "runc", runtime_version: "1.2.7" }, 0, "2025-11-19T00:00:01Z"],
  ],
  "4.3": [
    [{ hypervisor_product: "VMware ESXi", hypervisor_version: "8.0.3-24585383" }, 1],
    [{ hypervisor_product: "esxi", hypervisor_version: "8.0.3-24585382" }, 0],
    [{ hypervisor_product: "ESXi", hypervisor_version: "8.0.2-24585300" }, 1],
    [{ hypervisor_product: "ESXi", hypervisor_version: "7.0.3 build 24585290" }, 0],
    [{ hypervisor_product: "ESXi", hypervisor_version: "6.7-24585999" }, [0, 1]],
    [{ hypervisor_product: "ESXi", hypervisor_version: "8.0.3" }, [0, 1]],
    [{ hypervisor_product: "ESXi", hypervisor_version: "24585383" }, 1],
    [{ hypervisor_product: "ESXi", hypervisor_version: "24585290" }, 0],
    [{ hypervisor_product: "ESXi", hypervisor_version: "24585300" }, [0, 1]],
    [{ hypervisor_product: "Proxmox VE", hypervisor_version: "8.0.3-24585383" }, [0, 1]],
    [{ hypervisor_product: "ESXi", hypervisor_version: "8.0.3-24585382" }, 0.5, "2025-03-18"],
  ],
  "4.4": [
    [{ kernel_running: "6.1", kernel_installed: "6.1" }, 1],
    [{ kernel_running: "6.1", kernel_installed: "6.2", last_patched_at: "2026-01-01" }, 0.5],
    [{ kernel_running: "6.1", kernel_installed: "6.2", last_patched_at: "2025-12-31" }, 0],
    [{ kernel_running: "6.1", kernel_installed: "6.2" }, [0, 0.5]],
    [{ kernel_running: "6.1", last_patched_at: "2026-01-01" }, [0.5, 1]],
  ],
  "4.5": [
    [{ image_created_at: "2025-10-17", base_eol: "never" }, 1],
    [{ image_created_at: "2025-07-19", base_eol: "false" }, 0.5],
    [{ image_created_at: "2025-07-18", base_eol: "never" }, 0],
    [{ base_eol: "2026-01-14" }, 0],
    [{ image_created_at: "2026-01-01" }, [0, 1]],
  ],
  "5.1": [
    [{ behaviour_mode: "enforce" }, 1],
    [{ behaviour_mode: "monitor" }, 0.5],
    [{ behaviour_mode: "none" }, 0],
    [{}, [0, 1]],
  ],
  "5.2": [
    [{ flow_ew: "1", flow_ns: "1" }, 1],
    [{ flow_ew: "1", flow_ns: "0" }, 0.5],
    [{ flow_ew: "0", flow_ns: "0" }, 0],
    [{ flow_ew: "0" }, [0, 0.5]],
  ],
  "5.3": [
    [{ drift_monitoring: "continuous" }, 1],
    [{ drift_monitoring: "periodic" }, 0.5],
    [{ drift_monitoring: "none" }, 0],
    [{}, [0, 1]],
  ],
  "6.1": [
    [{ ci_gate: "blocks" }, 1],
    [{ ci_gate: "warns" }, 0.5],
    [{ ci_gate: "none" }, 0],
    [{}, [0, 1]],
  ],
  "6.2": [
    [{ image_signed: "1", signature_verified: "1" }, 1],
    [{ image_signed: "1", signature_verified: "0" }, 0.5],
    [{ image_signed: "0", signature_verified: "1" }, 0],
    [{ image_signed: "1" }, [0.5, 1]],
  ],
  "6.3": [
    [{ benchmark_at: "2025-12-16" }, 1],
    [{ benchmark_at: "2025-10-17" }, 0.5],
    [{ benchmark_at: "2025-10-16" }, 0],
    [{}, [0, 1]],
  ],
  "7.1": [
    [{ siem_last_event_at: "2026-01-14T23:00:00Z" }, 1],
    [{ siem_last_event_at: "2026-01-14" }, 0.5],
    [{ siem_last_event_at: "2026-01-13T23:59:59Z" }, 0],
    [{ siem_last_event_at: "2026-01-01T11:00:00Z", observed_at: "2026-01-01T12:00:00Z" }, 1],
    [{ siem_last_event_at: "2026-01-14T23:00:00Z", observed_at: "2026-03-01" }, 1],
    [{ observed_at: "2026-01-01" }, [0, 1]],
  ],
  "7.2": [
    [{ daemon_audit: "1", login_audit: "1" }, 1],
    [{ daemon_audit: "0", login_audit: "1" }, 0.5],
    [{ daemon_audit: "0", login_audit: "0" }, 0],
    [{}, [0, 1]],
  ],
  "7.3": [
    [{ threat_feed: "1", vuln_feed: "1" }, 1],
    [{ threat_feed: "0", vuln_feed: "1" }, 0.5],
    [{ threat_feed: "0", vuln_feed: "0" }, 0],
    [{}, [0, 1]],
  ],
  "8.1": [
    [{ sensor: "None" }, 0],
    [{ sensor: "-" }, 0],
    [{ sensor: "NeuVector", sensor_mode: "enforce", sensor_coverage: "95" }, 1],
    [{ sensor: "NeuVector", sensor_mode: "monitor", sensor_coverage: "100" }, 0.5],
    [{ sensor: "NeuVector", sensor_mode: "enforce", sensor_coverage: "70" }, 0.5],
    [{ sensor: "NeuVector", sensor_mode: "enforce", sensor_coverage: "69.9" }, 0],
    [{ sensor: "NeuVector", sensor_coverage: "80" }, 0.5],
    [{ sensor: "NeuVector" }, [0, 1]],
  ],
  "8.2": [
    [{ edr_mode: "protect" }, 1],
    [{ edr_mode: "detect" }, 0.5],
    [{ edr_mode: "none" }, 0],
    [{}, [0, 1]],
  ],
};

function judge(id: string, evidence: Partial<Evidence<EvidenceName>>, now: string) {
  return CHECKS.find((check) => check.id === id)?.check.judge(evidence as Evidence<EvidenceName>, Date.parse(now));
}

function expected(ends: Case[1]) {
  if (ends === "n/a") return null;
  return typeof ends === "number" ? { low: ends, high: ends } : { low: ends[0], high: ends[1] };
}

describe("checks", () => {
  for (const [id, cases] of Object.entries(CASES)) {
    for (const [cells, ends, now = NOW] of cases) {
      it(`${id} ${JSON.stringify(cells)} at ${now} is ${JSON.stringify(ends)}`, () => {
        const evidence = Object.fromEntries(
          Object.entries(cells).map(([field, cell]) => [field, readCell(field as FieldName, cell).value]),
        );
        expect(judge(id, evidence, now)).toEqual(expected(ends));
      });
    }
  }

  it("every check but the derived one has its table", () => {
    expect(Object.keys(CASES)).toEqual(CHECKS.map(({ id }) => id).filter((id) => id !== "2.4"));
  });

  const counts = (low: number, medium: number, high: number, unknown: number) => ({ low, medium, high, unknown });
  const sharing: readonly (readonly [Sharing, Case[1]])[] = [
    [{ tenants: counts(0, 0, 0, 0), siblings: null }, 1],
    [{ tenants: counts(5, 0, 0, 0), siblings: null }, 1],
    [{ tenants: counts(1, 1, 0, 0), siblings: null }, 0.5],
    [{ tenants: counts(1, 0, 1, 0), siblings: null }, 0],
    [{ tenants: counts(1, 1, 1, 0), siblings: null }, 0],
    [{ tenants: counts(0, 0, 0, 1), siblings: null }, 1], // one tenant is equal to itself
    [{ tenants: counts(0, 0, 0, 2), siblings: null }, [0, 1]],
    [{ tenants: counts(0, 1, 0, 1), siblings: null }, [0.5, 1]],
    [{ tenants: counts(0, 1, 0, 2), siblings: null }, [0, 1]],
    [{ tenants: counts(1, 1, 0, 1), siblings: null }, [0, 0.5]],
    [{ tenants: null, siblings: "unknown" }, [0, 1]],
    [{ tenants: counts(1, 1, 0, 0), siblings: "unknown" }, [0, 0.5]],
    [{ tenants: counts(1, 1, 0, 0), siblings: counts(1, 0, 1, 0) }, 0],
  ];
  for (const [given, ends] of sharing) {
    it(`2.4 ${JSON.stringify(given)} is ${JSON.stringify(ends)}`, () => {
      expect(judge("2.4", { sharing: given }, NOW)).toEqual(expected(ends));
    });
  }
});
