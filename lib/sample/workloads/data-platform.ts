import type { Workload } from "./workload";

const ingest = { name: "daten/ingest", technology: "go", criticality: 4 } as const;
const kafka = { name: "daten/kafka", technology: "kafka", criticality: 5, auth: true } as const;
const airflow = { name: "daten/airflow-worker", technology: "airflow", criticality: 3 } as const;
const trino = { name: "daten/trino-worker", technology: "trino", criticality: 4 } as const;
const objects = { name: "daten/objektspeicher", technology: "seaweed", criticality: 5 } as const;
const gateway = { name: "daten/api-gateway", technology: "go", criticality: 4, zone: "partner" } as const;
const metrics = { name: "system/metriken", technology: "prometheus", criticality: 2, auth: true } as const;

/** The data platform's cluster: nothing is admitted that is not hardened. */
export const DATA_NODE_1: readonly Workload[] = [
  { ...ingest, replicas: 3 },
  kafka,
  { name: "daten/airflow-scheduler", technology: "airflow", criticality: 4 },
  { ...airflow, replicas: 3 },
  { name: "daten/dbt", technology: "worker", criticality: 3 },
  { name: "daten/trino-coordinator", technology: "trino", criticality: 4 },
  { ...trino, replicas: 2 },
  objects,
  { name: "daten/katalog", technology: "python", criticality: 2 },
  { ...gateway, replicas: 2 },
  { name: "daten/auswertung", technology: "python", criticality: 3 },
  // Analysts run code of their own here.
  { name: "analyse/notebook", technology: "jupyter", criticality: 2, auth: true, tier: "gvisor" },
];

export const DATA_NODE_2: readonly Workload[] = [
  { ...ingest, replicas: 3 },
  kafka,
  { ...airflow, replicas: 3 },
  { ...trino, replicas: 3 },
  objects,
  { name: "prognose/merkmale", technology: "python", replicas: 2, criticality: 3 },
  { name: "prognose/bedarf", technology: "python", replicas: 2, criticality: 4, joined: 9 },
  { ...gateway, replicas: 2 },
  metrics,
];

export const DATA_NODE_3: readonly Workload[] = [
  { ...ingest, replicas: 2 },
  kafka,
  { ...airflow, replicas: 2 },
  { ...trino, replicas: 3 },
  objects,
  { name: "prognose/bedarf", technology: "python", replicas: 3, criticality: 4 },
  { name: "prognose/training", technology: "worker", replicas: 2, criticality: 2 },
  { name: "daten/kennzahlen-api", technology: "go", criticality: 3, joined: 1 },
  metrics,
];
