import type { VirtualMachinePlan } from "./plan";

/** Personnel, directory, log and backup servers, at the main works. */
export const ADMINISTRATION: readonly VirtualMachinePlan[] = [
  {
    name: "hr-app-01", id: "vm-1201", team: "Personal", segment: "verwaltung", hypervisor: "esx-hb-02",
    os: "windows-2022", criticality: 4, sensitivity: "high", listeners: "443/tcp:internal:auth",
  },
  {
    name: "hr-db-01", id: "vm-1202", team: "Personal", segment: "daten", hypervisor: "esx-hb-02",
    os: "windows-2022", criticality: 4, sensitivity: "high", listeners: "1433/tcp:internal:auth",
  },
  {
    name: "zeit-01", id: "vm-1203", team: "Personal", segment: "verwaltung", hypervisor: "esx-hb-02", joined: 4,
    os: "debian-13", criticality: 3, sensitivity: "medium", listeners: "8443/tcp:internal:auth",
  },
  {
    name: "archiv-01", id: "vm-1204", team: "Finanzen", segment: "verwaltung", hypervisor: "esx-hb-02",
    os: "rhel-9", criticality: 4, sensitivity: "high", listeners: "443/tcp:internal:auth", services: 2,
  },
  {
    name: "ad-01", id: "vm-1205", team: "Plattform", segment: "management", hypervisor: "esx-hb-02",
    os: "windows-2022", criticality: 5, sensitivity: "high", listeners: "389/tcp:internal:auth|88/tcp:internal:auth",
  },
  {
    name: "ad-02", id: "vm-1206", team: "Plattform", segment: "management", hypervisor: "esx-hb-02",
    os: "windows-2022", criticality: 5, sensitivity: "high", listeners: "389/tcp:internal:auth|88/tcp:internal:auth",
  },
  {
    name: "siem-01", id: "vm-1207", team: "Plattform", segment: "management", hypervisor: "esx-hb-02",
    os: "ubuntu-24.04", criticality: 5, sensitivity: "high", listeners: "6514/tcp:internal:auth|443/tcp:internal:auth", services: 2,
  },
  {
    name: "backup-01", id: "vm-1208", team: "Plattform", segment: "management", hypervisor: "esx-hb-02",
    os: "rhel-9", criticality: 5, sensitivity: "high", listeners: "9392/tcp:internal:auth",
  },
  {
    name: "tresor-01", id: "vm-1209", team: "Plattform", segment: "management", hypervisor: "esx-hb-02", joined: 6,
    os: "debian-13", criticality: 5, sensitivity: "high", listeners: "8200/tcp:internal:auth", maturity: { then: 0.85, today: 0.9 },
  },
];
