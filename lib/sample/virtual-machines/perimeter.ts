import type { VirtualMachinePlan } from "./plan";

/** What faces the outside, on the hypervisor of its own. */
export const PERIMETER: readonly VirtualMachinePlan[] = [
  {
    name: "dmz-proxy-01", id: "vm-2101", team: "Plattform", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "debian-12", criticality: 4, sensitivity: "medium", listeners: "443/tcp:internet:none|22/tcp:internal:auth",
  },
  {
    name: "dmz-proxy-02", id: "vm-2102", team: "Plattform", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "debian-12", criticality: 4, sensitivity: "medium", listeners: "443/tcp:internet:none|22/tcp:internal:auth",
  },
  {
    name: "mail-gw-01", id: "vm-2103", team: "Büro-IT", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "debian-12", criticality: 3, sensitivity: "medium", listeners: "25/tcp:internet:none|587/tcp:internet:auth", services: 2,
  },
  {
    name: "vpn-gw-01", id: "vm-2104", team: "Plattform", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "debian-13", criticality: 5, sensitivity: "medium", listeners: "1194/udp:internet:auth",
  },
  {
    name: "dns-ext-01", id: "vm-2105", team: "Plattform", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "debian-13", criticality: 3, sensitivity: "low", listeners: "53/udp:internet:none", joined: 10,
  },
  {
    // The old parts catalogue: still linked from printed manuals, so nobody dares to switch it off.
    name: "katalog-alt-01", id: "vm-2106", team: "Webshop", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "ubuntu-20.04", criticality: 2, sensitivity: "low", listeners: "80/tcp:internet:none|443/tcp:internet:none",
    maturity: { then: 0.25, today: 0.2 },
    cells: { kev_open: "true", epss_max: "0.63" },
  },
  {
    name: "edi-01", id: "vm-2107", team: "Logistik", segment: "dmz", hypervisor: "esx-dmz-01",
    os: "rhel-9", criticality: 4, sensitivity: "medium", listeners: "4080/tcp:partner:auth", maturity: { then: 0.4, today: 0.72 },
  },
];
