import type { Workload } from "./workload";

/** The shop floor: recipes and shift plans beside the canteen's menu, on one kernel. */
export const MANUFACTURING: readonly Workload[] = [
  { name: "mes-api", technology: "java", replicas: 3, criticality: 5 },
  { name: "mes-terminal", technology: "node", replicas: 3, criticality: 4 },
  { name: "auftrag", technology: "java", replicas: 2, criticality: 5 },
  { name: "rezeptur", technology: "java", replicas: 2, criticality: 5, sensitivity: "high" },
  { name: "qualitaet", technology: "python", replicas: 2, criticality: 4 },
  {
    // Speaks to the paint line's controllers by serial line.
    name: "sps-gateway",
    technology: "worker",
    replicas: 2,
    criticality: 5,
    cells: { privileged: "true", host_mounts: "/dev:rw", run_as_root: "true", host_net: "true" },
  },
  { name: "opcua", technology: "go", criticality: 4, auth: false },
  { name: "mqtt", technology: "mosquitto", criticality: 4 },
  { name: "zeitreihen", technology: "influx", criticality: 3 },
  {
    name: "node-red",
    technology: "nodeRed",
    replicas: 2,
    criticality: 3,
    cells: { kev_open: "true", epss_max: "0.52" },
  },
  { name: "dashboards", technology: "grafana", criticality: 2, sensitivity: "low" },
  { name: "maschinen-db", technology: "postgres", criticality: 5 },
  { name: "kantine", technology: "node", criticality: 1, sensitivity: "low", auth: false },
  { name: "schichtplan", technology: "java", criticality: 3, sensitivity: "high", owner: "Personal" },
  { name: "werks-tv", technology: "site", criticality: 1, sensitivity: "low", joined: 10 },
];
