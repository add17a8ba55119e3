import type { VirtualMachinePlan } from "./plan";

/** File, print, telephone and build servers of the office, at the main works. */
export const OFFICE: readonly VirtualMachinePlan[] = [
  {
    name: "datei-01", id: "vm-1301", team: "Büro-IT", segment: "verwaltung", hypervisor: "esx-hb-03",
    os: "windows-2019", criticality: 4, sensitivity: "medium", listeners: "445/tcp:internal:auth",
  },
  {
    name: "druck-01", id: "vm-1302", team: "Büro-IT", segment: "verwaltung", hypervisor: "esx-hb-03",
    os: "windows-2019", criticality: 2, sensitivity: "low", listeners: "515/tcp:internal:none|9100/tcp:internal:none",
  },
  {
    // Everything that was too small for a machine of its own.
    name: "sammel-01", id: "vm-1303", team: "Büro-IT", segment: "verwaltung", hypervisor: "esx-hb-03",
    os: "ubuntu-22.04", criticality: 4, sensitivity: "medium", services: 7,
    listeners:
      "443/tcp:internal:auth|8080/tcp:internal:none|3306/tcp:internal:auth|8081/tcp:internal:none|9000/tcp:internal:none|21/tcp:partner:auth|6379/tcp:internal:none",
    maturity: { then: 0.3, today: 0.34 },
  },
  {
    name: "intranet-01", id: "vm-1304", team: "Büro-IT", segment: "web", hypervisor: "esx-hb-03",
    os: "debian-12", criticality: 2, sensitivity: "low", listeners: "443/tcp:internal:auth",
  },
  {
    name: "telefon-01", id: "vm-1305", team: "Büro-IT", segment: "verwaltung", hypervisor: "esx-hb-03",
    os: "debian-12", criticality: 3, sensitivity: "medium", listeners: "5061/tcp:partner:auth|443/tcp:internal:auth",
  },
  {
    name: "wsus-01", id: "vm-1306", team: "Büro-IT", segment: "management", hypervisor: "esx-hb-03",
    os: "windows-2022", criticality: 3, sensitivity: "low", listeners: "8531/tcp:internal:auth",
  },
  {
    name: "git-01", id: "vm-1307", team: "Plattform", segment: "build", hypervisor: "esx-hb-03",
    os: "ubuntu-24.04", criticality: 4, sensitivity: "medium", listeners: "443/tcp:internal:auth|22/tcp:internal:auth", services: 2,
  },
  {
    name: "monitor-01", id: "vm-1308", team: "Plattform", segment: "management", hypervisor: "esx-hb-03", joined: 11,
    os: "debian-12", criticality: 4, sensitivity: "medium", listeners: "9090/tcp:internal:auth|3000/tcp:internal:auth", services: 3,
  },
  {
    name: "fax-01", id: "vm-1290", team: "Büro-IT", segment: "verwaltung", hypervisor: "esx-hb-03", retired: 3,
    os: "windows-2019", criticality: 1, sensitivity: "medium", listeners: "4559/tcp:partner:none", maturity: { then: 0.2, today: 0.2 },
  },
];
