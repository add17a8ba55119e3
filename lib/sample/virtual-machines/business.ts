import type { VirtualMachinePlan } from "./plan";

/** ERP, accounting and the data warehouse, at the main works. */
export const BUSINESS: readonly VirtualMachinePlan[] = [
  {
    name: "erp-app-01", id: "vm-1101", team: "ERP", segment: "app", hypervisor: "esx-hb-01",
    os: "sles-15", criticality: 5, sensitivity: "high", listeners: "8443/tcp:internal:auth", services: 2,
  },
  {
    name: "erp-app-02", id: "vm-1102", team: "ERP", segment: "app", hypervisor: "esx-hb-01",
    os: "sles-15", criticality: 5, sensitivity: "high", listeners: "8443/tcp:internal:auth", services: 2,
  },
  {
    name: "erp-db-01", id: "vm-1103", team: "ERP", segment: "daten", hypervisor: "esx-hb-01",
    os: "sles-15", criticality: 5, sensitivity: "high", listeners: "30015/tcp:internal:auth",
  },
  {
    name: "erp-db-02", id: "vm-1104", team: "ERP", segment: "daten", hypervisor: "esx-hb-01",
    os: "sles-15", criticality: 5, sensitivity: "high", listeners: "30015/tcp:internal:auth",
  },
  {
    name: "erp-test-01", id: "vm-1105", team: "ERP", segment: "app", hypervisor: "esx-hb-01", environment: "test",
    os: "sles-15", criticality: 2, sensitivity: "medium", listeners: "8443/tcp:internal:auth", maturity: { then: 0.45, today: 0.5 },
  },
  {
    name: "erp-druck-01", id: "vm-1106", team: "ERP", segment: "app", hypervisor: "esx-hb-01",
    os: "windows-2022", criticality: 3, sensitivity: "medium", listeners: "515/tcp:internal:none",
  },
  {
    name: "fibu-01", id: "vm-1107", team: "Finanzen", segment: "verwaltung", hypervisor: "esx-hb-01",
    os: "windows-2022", criticality: 5, sensitivity: "high", listeners: "443/tcp:internal:auth",
  },
  {
    name: "fibu-db-01", id: "vm-1108", team: "Finanzen", segment: "daten", hypervisor: "esx-hb-01",
    os: "windows-2022", criticality: 5, sensitivity: "high", listeners: "1433/tcp:internal:auth",
  },
  {
    name: "dwh-01", id: "vm-1109", team: "Datenplattform", segment: "daten", hypervisor: "esx-hb-01",
    os: "rhel-9", criticality: 4, sensitivity: "high", listeners: "5432/tcp:internal:auth", maturity: { then: 0.65, today: 0.74 },
  },
  {
    name: "bi-01", id: "vm-1110", team: "Datenplattform", segment: "verwaltung", hypervisor: "esx-hb-01", joined: 9,
    os: "rhel-9", criticality: 3, sensitivity: "medium", listeners: "443/tcp:internal:auth", maturity: { then: 0.65, today: 0.74 },
  },
  {
    name: "erp-alt-01", id: "vm-1091", team: "ERP", segment: "app", hypervisor: "esx-hb-01", retired: 7,
    os: "windows-2019", criticality: 2, sensitivity: "high", listeners: "3200/tcp:internal:auth", maturity: { then: 0.3, today: 0.3 },
  },
];
