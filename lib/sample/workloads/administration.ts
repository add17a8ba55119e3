import type { Workload } from "./workload";

const signOn = { name: "zugang/keycloak", technology: "keycloak", criticality: 5, sensitivity: "high" } as const;

/** Personnel: payroll in virtual machines of its own (Kata). */
export const PERSONNEL: readonly Workload[] = [
  { name: "zugang/web-proxy", technology: "nginx", zone: "internet", criticality: 3, segment: "dmz" },
  { name: "personal/portal", technology: "site", replicas: 2, criticality: 3 },
  { name: "personal/api", technology: "java", replicas: 2, criticality: 4, sensitivity: "high" },
  { name: "lohn/api", technology: "java", replicas: 2, criticality: 5, sensitivity: "high", tier: "kata" },
  { name: "lohn/rechner", technology: "worker", criticality: 5, sensitivity: "high", tier: "kata" },
  { name: "bewerbung/portal", technology: "site", replicas: 2, zone: "internet", auth: true, criticality: 3 },
  { name: "bewerbung/api", technology: "node", replicas: 2, criticality: 3, sensitivity: "high" },
  { name: "bewerbung/konverter", technology: "worker", replicas: 2, criticality: 2 },
  signOn,
  { name: "personal/db", technology: "postgres", criticality: 5, sensitivity: "high", segment: "daten" },
];

/** Finance: payment runs and the bank's gateway likewise. */
export const FINANCE: readonly Workload[] = [
  { name: "zugang/web-proxy", technology: "nginx", criticality: 3 },
  { name: "fibu/api", technology: "java", replicas: 2, criticality: 5, sensitivity: "high" },
  { name: "zahlungslauf/worker", technology: "worker", replicas: 2, criticality: 5, sensitivity: "high", tier: "kata" },
  {
    name: "zahlungslauf/bank-gateway",
    technology: "go",
    zone: "partner",
    criticality: 5,
    sensitivity: "high",
    tier: "kata",
  },
  { name: "fibu/mahnwesen", technology: "java", criticality: 3 },
  { name: "controlling/api", technology: "python", replicas: 2, criticality: 3 },
  { name: "reisekosten/api", technology: "node", replicas: 2, criticality: 2, joined: 2 },
  { name: "fibu/steuer-export", technology: "worker", criticality: 4, sensitivity: "high" },
  { name: "archiv/api", technology: "java", replicas: 2, criticality: 4 },
  signOn,
  { name: "fibu/db", technology: "postgres", criticality: 5, sensitivity: "high", segment: "daten" },
];

/** The small services around the ERP. */
export const ERP_SERVICES: readonly Workload[] = [
  { name: "erp-rest", technology: "java", replicas: 3, criticality: 5, sensitivity: "high" },
  { name: "erp-edi", technology: "java", replicas: 2, criticality: 4 },
  { name: "idoc-bruecke", technology: "worker", replicas: 2, criticality: 4 },
  { name: "druck-dienst", technology: "node", replicas: 2, criticality: 2, sensitivity: "medium" },
  { name: "stammdaten", technology: "java", replicas: 2, criticality: 4 },
  { name: "preis-sync", technology: "worker", replicas: 2, criticality: 4 },
  { name: "erp-cache", technology: "redis", criticality: 3 },
  { name: "queue", technology: "rabbitmq", criticality: 4 },
  { name: "formular", technology: "node", replicas: 2, criticality: 2, joined: 4 },
  { name: "workflow", technology: "java", replicas: 2, criticality: 3 },
  {
    name: "fluent-bit",
    technology: "fluentBit",
    owner: "Plattform",
    criticality: 2,
    cells: { host_mounts: "/var/log:ro" },
  },
];

/** What the office uses among itself, rootless. */
export const OFFICE_SERVICES: readonly Workload[] = [
  { name: "web-proxy", technology: "nginx", criticality: 3 },
  { name: "wiki", technology: "bookstack", criticality: 3 },
  { name: "wiki-db", technology: "postgres", criticality: 3 },
  { name: "ticket", technology: "node", replicas: 2, criticality: 3 },
  { name: "ticket-db", technology: "postgres", criticality: 3 },
  { name: "umfrage", technology: "node", criticality: 1, sensitivity: "low" },
  { name: "kanban", technology: "node", criticality: 2 },
  { name: "chat", technology: "mattermost", replicas: 2, criticality: 3 },
  { name: "chat-db", technology: "postgres", criticality: 3 },
  { name: "passwort-portal", technology: "java", criticality: 4 },
  { name: "raumbuchung", technology: "node", replicas: 2, criticality: 1, sensitivity: "low", joined: 6 },
  { name: "kalender", technology: "node", criticality: 2 },
  { name: "statusseite", technology: "site", criticality: 2, sensitivity: "low" },
  { name: "uptime", technology: "uptimeKuma", criticality: 1, sensitivity: "low" },
  { name: "feedreader", technology: "node", criticality: 1, sensitivity: "low" },
];
