import { LOG_SHIPPER, type Workload } from "./workload";

/** The spare-parts warehouse: tours, labels, scanners, stock. */
export const LOGISTICS: readonly Workload[] = [
  { name: "web-proxy", technology: "nginx", zone: "partner", criticality: 3, segment: "dmz" },
  { name: "lieferanten-portal", technology: "site", replicas: 2, zone: "partner", auth: true, criticality: 3 },
  { name: "lvs-gateway", technology: "java", replicas: 2, criticality: 5 },
  { name: "tour-planung", technology: "python", replicas: 3, criticality: 4 },
  { name: "sendung-api", technology: "java", replicas: 3, criticality: 4 },
  { name: "label-druck", technology: "node", replicas: 2, criticality: 3, sensitivity: "low" },
  { name: "scanner-api", technology: "go", replicas: 3, criticality: 4 },
  { name: "bestand-api", technology: "java", replicas: 2, criticality: 4 },
  { name: "bestand-db", technology: "postgres", criticality: 5, segment: "daten" },
  { name: "karten-dienst", technology: "node", replicas: 2, criticality: 2, sensitivity: "low" },
  { name: "telematik", technology: "go", replicas: 2, criticality: 3, joined: 8 },
  { name: "mqtt", technology: "mosquitto", criticality: 3 },
  { name: "queue", technology: "rabbitmq", criticality: 4 },
  LOG_SHIPPER,
];
