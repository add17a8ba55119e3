import type { ContainerHostPlan } from "./plan";

const watched = { product: "NeuVector", mode: "monitor" } as const;

/** Container hosts that are virtual machines themselves: the middle way. */
export const ON_VIRTUAL_MACHINES: readonly ContainerHostPlan[] = [
  {
    name: "erp-dock-01",
    standsOn: "vm-erp-dock-01",
    team: "ERP",
    segment: "app",
    platform: "Docker Engine 28.5",
    os: "ubuntu-24.04",
    runc: [
      [12, "1.1.12"],
      [2, "1.3.3"],
    ],
    sensor: [
      [12, "none"],
      [4, watched],
    ],
    maturity: { yearAgo: 0.38, today: 0.47 },
  },
  {
    name: "verw-node-01",
    standsOn: "vm-verw-node-01",
    team: "Personal",
    segment: "verwaltung",
    platform: "Kubernetes 1.32 (k3s)",
    os: "ubuntu-24.04",
    runc: [
      [12, "1.2.8"],
      [7, "1.3.3"],
    ],
    sensor: [[12, watched]],
    listeners: "6443/tcp:internal:auth|10250/tcp:internal:auth",
    maturity: { yearAgo: 0.44, today: 0.56 },
  },
  {
    name: "verw-node-02",
    standsOn: "vm-verw-node-02",
    team: "Finanzen",
    segment: "verwaltung",
    platform: "Kubernetes 1.32 (k3s)",
    os: "ubuntu-24.04",
    runc: [
      [12, "1.2.8"],
      [7, "1.3.3"],
    ],
    sensor: [[12, watched]],
    listeners: "10250/tcp:internal:auth",
    maturity: { yearAgo: 0.46, today: 0.58 },
  },
  {
    name: "intern-dock-01",
    standsOn: "vm-intern-dock-01",
    team: "Büro-IT",
    segment: "web",
    platform: "Podman 5.4",
    os: "debian-12",
    runc: [[12, "1.2.8"]],
    sensor: [[12, "none"]],
    maturity: { yearAgo: 0.3, today: 0.37 },
    tier: "rootless",
    cells: { rootless: "true" },
    containerCells: { run_as_root: "false" },
  },
];
