import type { VirtualMachinePlan } from "./plan";

/** Virtual machines that carry a container host: the middle way. */
export const CARRIERS: readonly VirtualMachinePlan[] = [
  {
    name: "vm-erp-dock-01",
    id: "vm-1151",
    team: "ERP",
    segment: "app",
    hypervisor: "esx-hb-01",
    os: "ubuntu-24.04",
    criticality: 4,
    sensitivity: "high",
    listeners: "22/tcp:internal:auth",
  },
  {
    name: "vm-verw-node-01",
    id: "vm-1251",
    team: "Personal",
    segment: "verwaltung",
    hypervisor: "esx-hb-02",
    os: "ubuntu-24.04",
    criticality: 4,
    sensitivity: "high",
    listeners: "22/tcp:internal:auth",
  },
  {
    name: "vm-verw-node-02",
    id: "vm-1252",
    team: "Finanzen",
    segment: "verwaltung",
    hypervisor: "esx-hb-02",
    os: "ubuntu-24.04",
    criticality: 4,
    sensitivity: "high",
    listeners: "22/tcp:internal:auth",
  },
  {
    name: "vm-intern-dock-01",
    id: "vm-1351",
    team: "Büro-IT",
    segment: "web",
    hypervisor: "esx-hb-03",
    os: "debian-12",
    criticality: 3,
    sensitivity: "medium",
    listeners: "22/tcp:internal:auth",
  },
];
