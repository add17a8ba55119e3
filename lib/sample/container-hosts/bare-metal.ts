import { ADMITTED_CONTAINER, HARDENED_NODE } from "../hardening/hardened-cluster";
import type { ContainerHostPlan } from "./plan";

const watched = { product: "NeuVector", mode: "monitor" } as const;
const enforced = { product: "NeuVector", mode: "enforce" } as const;

const dataNode = {
  team: "Datenplattform",
  segment: "daten",
  platform: "Kubernetes 1.33 (RKE2)",
  os: "ubuntu-24.04",
  runc: [
    [12, "1.2.8"],
    [9, "1.3.3"],
  ],
  sensor: [
    [12, watched],
    [10, enforced],
  ],
  listeners: "6443/tcp:internal:auth|10250/tcp:internal:auth|22/tcp:internal:auth",
  maturity: { yearAgo: 0.84, today: 0.95 },
  cells: HARDENED_NODE,
  containerCells: ADMITTED_CONTAINER,
} as const satisfies Partial<ContainerHostPlan>;

/** Container hosts on bare metal. */
export const BARE_METAL: readonly ContainerHostPlan[] = [
  {
    name: "shop-01",
    team: "Webshop",
    segment: "web",
    platform: "Docker Engine 28.5",
    os: "debian-12",
    runc: [
      [12, "1.1.12"],
      [10, "1.2.8"],
      [4, "1.3.3"],
    ],
    sensor: [
      [12, "none"],
      [9, watched],
    ],
  },
  {
    name: "shop-02",
    team: "Webshop",
    segment: "web",
    platform: "Docker Engine 28.5",
    os: "debian-13",
    runc: [
      [12, "1.2.6"],
      [8, "1.3.3"],
    ],
    sensor: [
      [12, "none"],
      [8, watched],
    ],
    maturity: { yearAgo: 0.32, today: 0.45 },
    tier: "userns",
    cells: { userns: "true" },
  },
  {
    name: "shop-03",
    team: "Webshop",
    segment: "app",
    platform: "Docker Engine 27.3",
    os: "debian-12",
    runc: [[12, "1.1.15"]],
    sensor: [
      [12, "none"],
      [6, watched],
    ],
    maturity: { yearAgo: 0.26, today: 0.31 },
  },
  {
    name: "logistik-01",
    team: "Logistik",
    segment: "app",
    platform: "Docker Engine 28.3",
    os: "rhel-9",
    runc: [
      [12, "1.1.14"],
      [6, "1.3.3"],
    ],
    sensor: [
      [12, "none"],
      [7, watched],
      [2, enforced],
    ],
  },
  {
    name: "mes-01",
    team: "Fertigung/MES",
    segment: "fertigung",
    platform: "Docker Engine 24.0",
    os: "ubuntu-22.04",
    runc: [[12, "1.1.12"]],
    sensor: [[12, "none"]],
    maturity: { yearAgo: 0.26, today: 0.3 },
  },
  { name: "dp-node-01", ...dataNode },
  { name: "dp-node-02", ...dataNode },
  { name: "dp-node-03", ...dataNode, joined: 5 },
  {
    name: "build-01",
    team: "Plattform",
    segment: "build",
    platform: "Docker Engine 27.5",
    os: "ubuntu-24.04",
    environment: "entwicklung",
    runc: [[12, "1.2.5"]],
    sensor: [[12, "none"]],
    maturity: { yearAgo: 0.34, today: 0.4 },
  },
  {
    // Somebody needed the daemon from a notebook once.
    name: "labor-01",
    team: "Büro-IT",
    segment: "labor",
    platform: "Docker Engine 23.0",
    os: "ubuntu-22.04",
    environment: "test",
    runc: [[12, "1.1.7"]],
    sensor: [[12, "none"]],
    listeners: "22/tcp:internal:auth|2375/tcp:internal:none",
    maturity: { yearAgo: 0.22, today: 0.25 },
    cells: { daemon_tcp: "true", daemon_mtls: "false", mgmt_reach: "internal", kev_open: "true" },
  },
];
