import type { IsolationTier, Sensitivity, Zone } from "@/lib/domain/inventory/fields";
import type { Segment, Team } from "../company";
import type { Row } from "../row";
import type { TechnologyName } from "./technologies";

/** A service in one or more replicas on one host. */
export interface Workload {
  readonly name: string;
  readonly technology: TechnologyName;
  /** One unless said otherwise. */
  readonly replicas?: number;
  readonly criticality?: 1 | 2 | 3 | 4 | 5;
  readonly sensitivity?: Sensitivity;
  /** Who may reach its port; internal unless said otherwise. */
  readonly zone?: Zone;
  /** Whether its port asks for credentials, where it differs from its technology. */
  readonly auth?: boolean;
  readonly owner?: Team;
  readonly segment?: Segment;
  readonly tier?: IsolationTier;
  /** Whether its image stays as it was once built, whatever comes out. */
  readonly neverRebuilt?: boolean;
  readonly joined?: number;
  readonly retired?: number;
  /** What is known of it whatever its habits. */
  readonly cells?: Row;
}

/** A log shipper, which reads its host's logs. */
export const LOG_SHIPPER: Workload = {
  name: "fluent-bit",
  technology: "fluentBit",
  owner: "Plattform",
  criticality: 2,
  sensitivity: "medium",
  cells: { host_mounts: "/var/log:ro" },
};

/** A metrics exporter, which looks into its host's processes. */
export const HOST_METRICS: Workload = {
  name: "node-exporter",
  technology: "nodeExporter",
  owner: "Plattform",
  criticality: 1,
  sensitivity: "low",
  cells: { host_pid: "true", host_net: "true", host_mounts: "/proc:ro|/sys:ro" },
};
