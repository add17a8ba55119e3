import { drawBetween } from "../draw";
import { type Row, yesNo } from "../row";
import { dateCell, MINUTE } from "../time";
import type { Habits } from "./habits";

/** Evidence that any machine with an operating system has: a VM as well as a container host. */
export function machineEvidence(habits: Habits): Row {
  return {
    os_scanned_at: habits.date("os-scan", { good: 7, middling: 30 }, 0.05),
    kev_open: "false",
    epss_max: habits.choose("epss", { good: "0.02", middling: "0.07", poor: "0.21" }, 0.05),
    host_firewall: habits.choose("firewall", { good: "default-deny", middling: "on", poor: "off" }),
    mgmt_reach: habits.choose("mgmt", { good: "admin", middling: "internal", poor: "internal" }, 0.05),
    ...habits.pair("admin-access", "rbac", "admin_mfa", 0.05),
    last_patched_at: habits.date("patched", { good: 30, middling: 90 }, 0.1),
    ...habits.pair("flows", "flow_ns", "flow_ew", -0.25),
    benchmark_at: habits.date("benchmark", { good: 30, middling: 90 }, -0.15),
    login_audit: yesNo(habits.grade("login-audit", 0.2) === "good"),
    daemon_audit: yesNo(habits.grade("daemon-audit", -0.05) === "good"),
    ...habits.pair("feeds", "vuln_feed", "threat_feed", -0.05),
    siem_last_event_at: lastEvent(habits),
  };
}

function lastEvent(habits: Habits): string {
  const grade = habits.grade("siem", 0.05);
  if (grade === "poor") return "never";
  const key = `${habits.key}/siem/minutes`;
  const minutes = grade === "good" ? drawBetween(key, 1, 45) : drawBetween(key, 90, 1200);
  return dateCell(habits.at - minutes * MINUTE);
}
