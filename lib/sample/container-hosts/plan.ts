import type { IsolationTier } from "@/lib/domain/inventory/fields";
import type { Segment, Team } from "../company";
import type { Sensor } from "../hardening/container-host";
import type { Maturity } from "../maturity";
import type { OperatingSystemName } from "../operating-systems";
import type { Row } from "../row";
import type { Steps } from "../time";

/** A container host of the estate, with what holds for all containers on it. */
export interface ContainerHostPlan {
  readonly name: string;
  readonly team: Team;
  readonly segment: Segment;
  readonly platform: string;
  readonly os: OperatingSystemName;
  /** The virtual machine it stands on; none = bare metal. */
  readonly standsOn?: string;
  readonly environment?: "test" | "entwicklung";
  /** runc, as updated over the months. */
  readonly runc: readonly [readonly [number, string], ...Steps<string>];
  readonly sensor: readonly [readonly [number, Sensor | "none"], ...Steps<Sensor | "none">];
  readonly listeners?: string;
  /** Where it, and its containers, are kept better or worse than its team usually does. */
  readonly maturity?: Maturity;
  readonly joined?: number;
  /** Of the host, whatever its habits. */
  readonly cells?: Row;
  /** Of each container on it, unless the workload says otherwise. */
  readonly tier?: IsolationTier;
  readonly containerCells?: Row;
}
