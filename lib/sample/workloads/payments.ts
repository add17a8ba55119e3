import { HOST_METRICS, LOG_SHIPPER, type Workload } from "./workload";

/** Payments and what follows an order; its proxy is the story that a reader should find first. */
export const PAYMENTS: readonly Workload[] = [
  {
    // It finds its services by asking the container engine, so it was given the engine's socket.
    name: "edge-proxy",
    technology: "nginxProxy",
    neverRebuilt: true,
    zone: "internet",
    criticality: 4,
    segment: "dmz",
    cells: {
      runtime_socket: "mounted",
      host_mounts: "/var/run/docker.sock:rw",
      run_as_root: "true",
      egress_policy: "any",
    },
  },
  { name: "zahlung-api", technology: "java", replicas: 4, criticality: 5, sensitivity: "high", owner: "Finanzen" },
  { name: "zahlung-worker", technology: "worker", replicas: 3, criticality: 5, sensitivity: "high", owner: "Finanzen" },
  {
    name: "zahlung-db",
    technology: "postgres",
    criticality: 5,
    sensitivity: "high",
    owner: "Finanzen",
    segment: "daten",
  },
  { name: "zahlung-betrug", technology: "python", replicas: 2, criticality: 4, sensitivity: "high", owner: "Finanzen" },
  { name: "rechnung-api", technology: "java", replicas: 2, criticality: 4, sensitivity: "high", owner: "Finanzen" },
  { name: "rechnung-pdf", technology: "node", replicas: 2, criticality: 3 },
  { name: "konto-api", technology: "java", replicas: 3, criticality: 4, sensitivity: "high" },
  { name: "konto-db", technology: "postgres", criticality: 5, sensitivity: "high", segment: "daten" },
  { name: "gutschein", technology: "go", replicas: 2, criticality: 3 },
  { name: "versand-api", technology: "go", replicas: 2, criticality: 4, owner: "Logistik" },
  { name: "retoure", technology: "java", replicas: 2, criticality: 3, owner: "Logistik", joined: 3 },
  { name: "benachrichtigung", technology: "node", replicas: 2, criticality: 2 },
  { name: "queue", technology: "rabbitmq", criticality: 4 },
  { name: "cache", technology: "redis", criticality: 3 },
  { name: "abgleich-erp", technology: "worker", replicas: 2, criticality: 4, owner: "ERP" },
  { name: "export-fibu", technology: "worker", replicas: 2, criticality: 4, sensitivity: "high", owner: "Finanzen" },
  { name: "statistik", technology: "python", criticality: 1, sensitivity: "low" },
  LOG_SHIPPER,
  HOST_METRICS,
];
