import { HOST_METRICS, LOG_SHIPPER, type Workload } from "./workload";

/** The shop's front: what a customer sees. */
export const SHOP_FRONT: readonly Workload[] = [
  { name: "web-proxy", technology: "nginx", replicas: 2, zone: "internet", criticality: 4, segment: "dmz" },
  { name: "shop-frontend", technology: "site", replicas: 4, criticality: 4, sensitivity: "low" },
  { name: "shop-api", technology: "java", replicas: 4, criticality: 5 },
  { name: "warenkorb", technology: "go", replicas: 3, criticality: 4 },
  { name: "suche", technology: "java", replicas: 2, criticality: 3, sensitivity: "low" },
  { name: "suche-index", technology: "opensearch", replicas: 2, criticality: 3, sensitivity: "low", segment: "app" },
  { name: "katalog-api", technology: "java", replicas: 3, criticality: 4, sensitivity: "low" },
  { name: "bild-dienst", technology: "node", replicas: 2, criticality: 2, sensitivity: "low" },
  { name: "session-cache", technology: "redis", replicas: 2, criticality: 3, segment: "app" },
  { name: "shop-db", technology: "postgres", criticality: 5, segment: "daten" },
  { name: "kunden-api", technology: "java", replicas: 2, criticality: 4 },
  { name: "empfehlung", technology: "python", criticality: 2, sensitivity: "low", owner: "Datenplattform", joined: 7 },
  LOG_SHIPPER,
  HOST_METRICS,
];

/** Dealers, the product configurator and the firm's pages. */
export const SHOP_DEALERS: readonly Workload[] = [
  { name: "web-proxy", technology: "nginx", replicas: 2, zone: "internet", criticality: 4, segment: "dmz" },
  { name: "haendlerportal", technology: "site", replicas: 3, zone: "partner", criticality: 4 },
  { name: "haendler-api", technology: "java", replicas: 3, criticality: 4 },
  { name: "konfigurator", technology: "node", replicas: 3, criticality: 3, sensitivity: "low" },
  { name: "konfigurator-3d", technology: "node", replicas: 2, criticality: 2, sensitivity: "low", joined: 7 },
  { name: "cms", technology: "node", replicas: 2, criticality: 3, sensitivity: "low" },
  { name: "cms-db", technology: "postgres", criticality: 3, sensitivity: "low", segment: "daten" },
  { name: "such-cache", technology: "redis", criticality: 2, sensitivity: "low", segment: "app" },
  { name: "bewertungen", technology: "python", replicas: 2, criticality: 2, sensitivity: "low", joined: 11 },
  { name: "newsletter", technology: "node", criticality: 2 },
  { name: "preis-dienst", technology: "go", replicas: 2, criticality: 4 },
  { name: "bestell-api", technology: "java", replicas: 2, criticality: 5 },
  { name: "mail-relay", technology: "postfix", criticality: 3 },
  { name: "session-cache", technology: "redis", criticality: 3, segment: "app" },
  LOG_SHIPPER,
  HOST_METRICS,
];
