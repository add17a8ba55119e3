import type { Habits } from "./hardening/habits";
import type { Row } from "./row";

interface OperatingSystem {
  readonly os: string;
  readonly version: string;
  /** End of the vendor's support that the firm has bought (extended, where it has). */
  readonly eol: string;
  /** Kernels or builds, the newest last. */
  readonly kernels: readonly [string, string];
}

/** Ends of support as the vendors publish them. */
const OPERATING_SYSTEMS = {
  "debian-12": {
    os: "Debian",
    version: "12",
    eol: "2028-06-30",
    kernels: ["6.1.0-37-amd64", "6.1.0-40-amd64"],
  },
  "debian-13": {
    os: "Debian",
    version: "13",
    eol: "2030-06-30",
    kernels: ["6.12.43+deb13-amd64", "6.12.48+deb13-amd64"],
  },
  "ubuntu-20.04": {
    os: "Ubuntu",
    version: "20.04",
    eol: "2025-05-31",
    kernels: ["5.4.0-204-generic", "5.4.0-216-generic"],
  },
  "ubuntu-22.04": {
    os: "Ubuntu",
    version: "22.04",
    eol: "2032-04-30",
    kernels: ["5.15.0-151-generic", "5.15.0-157-generic"],
  },
  "ubuntu-24.04": {
    os: "Ubuntu",
    version: "24.04",
    eol: "2034-04-30",
    kernels: ["6.8.0-79-generic", "6.8.0-85-generic"],
  },
  "rhel-9": {
    os: "Red Hat Enterprise Linux",
    version: "9.6",
    eol: "2032-05-31",
    kernels: ["5.14.0-570.39.1.el9_6", "5.14.0-570.49.1.el9_6"],
  },
  "sles-15": {
    os: "SUSE Linux Enterprise Server",
    version: "15 SP7",
    eol: "2031-07-31",
    kernels: ["6.4.0-150700.53.11", "6.4.0-150700.53.16"],
  },
  "windows-2019": {
    os: "Windows Server",
    version: "2019",
    eol: "2029-01-09",
    kernels: ["10.0.17763.7678", "10.0.17763.7792"],
  },
  "windows-2022": {
    os: "Windows Server",
    version: "2022",
    eol: "2031-10-14",
    kernels: ["10.0.20348.4052", "10.0.20348.4171"],
  },
} as const satisfies Record<string, OperatingSystem>;
export type OperatingSystemName = keyof typeof OPERATING_SYSTEMS;

/** What runs, and whether the kernel that is installed is the one that runs. */
export function operatingSystemCells(name: OperatingSystemName, habits: Habits): Row {
  const { os, version, eol, kernels } = OPERATING_SYSTEMS[name];
  const restarted = habits.grade("restarted", 0.15) === "good";
  return {
    os,
    os_version: version,
    os_eol: eol,
    kernel_running: restarted ? kernels[1] : kernels[0],
    kernel_installed: kernels[1],
  };
}
