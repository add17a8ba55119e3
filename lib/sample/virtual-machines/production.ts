import type { VirtualMachinePlan } from "./plan";

/** Manufacturing and the warehouse, on the hypervisor beside the paint line. */
export const PRODUCTION: readonly VirtualMachinePlan[] = [
  {
    name: "mes-app-01", id: "vm-3101", team: "Fertigung/MES", segment: "fertigung", hypervisor: "esx-fert-01",
    os: "ubuntu-22.04", criticality: 5, sensitivity: "medium", listeners: "8080/tcp:internal:auth", services: 2,
  },
  {
    name: "mes-db-01", id: "vm-3102", team: "Fertigung/MES", segment: "fertigung", hypervisor: "esx-fert-01",
    os: "ubuntu-22.04", criticality: 5, sensitivity: "medium", listeners: "5432/tcp:internal:auth",
  },
  {
    name: "leit-01", id: "vm-3103", team: "Fertigung/MES", segment: "fertigung", hypervisor: "esx-fert-01",
    os: "windows-2019", criticality: 5, sensitivity: "high", listeners: "4840/tcp:internal:none|3389/tcp:internal:auth",
    cells: { clipboard: "any", passthrough: "any" },
  },
  {
    name: "qs-01", id: "vm-3104", team: "Fertigung/MES", segment: "fertigung", hypervisor: "esx-fert-01",
    os: "windows-2019", criticality: 3, sensitivity: "medium", listeners: "443/tcp:internal:auth",
  },
  {
    name: "lvs-app-01", id: "vm-3105", team: "Logistik", segment: "app", hypervisor: "esx-fert-01",
    os: "rhel-9", criticality: 4, sensitivity: "medium", listeners: "8443/tcp:internal:auth", maturity: { then: 0.4, today: 0.74 },
  },
  {
    name: "lvs-db-01", id: "vm-3106", team: "Logistik", segment: "daten", hypervisor: "esx-fert-01",
    os: "rhel-9", criticality: 4, sensitivity: "medium", listeners: "5432/tcp:internal:auth", maturity: { then: 0.4, today: 0.74 },
  },
];
