import type { Sensitivity } from "@/lib/domain/inventory/fields";
import type { Segment, Team } from "../company";
import type { HypervisorName } from "../hypervisors";
import type { Maturity } from "../maturity";
import type { OperatingSystemName } from "../operating-systems";
import type { Row } from "../row";

/** A virtual machine of the estate, as its team planned it. */
export interface VirtualMachinePlan {
  readonly name: string;
  /** Identity in vCenter. */
  readonly id: string;
  readonly team: Team;
  readonly segment: Segment;
  readonly hypervisor: HypervisorName;
  readonly os: OperatingSystemName;
  readonly criticality: 1 | 2 | 3 | 4 | 5;
  readonly sensitivity: Sensitivity;
  /** As the native CSV writes them. */
  readonly listeners: string;
  readonly services?: number;
  readonly environment?: "test" | "entwicklung";
  /** Where it is kept better or worse than its team's other machines. */
  readonly maturity?: Maturity;
  /** The oldest month, counted back from today, in which it stands. */
  readonly joined?: number;
  /** The month, counted back from today, since which it is gone. */
  readonly retired?: number;
  /** Whether it runs the proxy whose vulnerability came out in the history's middle. */
  readonly proxy?: boolean;
  /** What is known of it whatever its habits. */
  readonly cells?: Row;
}

/** Whether something that joins and retires stands in a month of the history. */
export const standsIn = (
  { joined = Number.POSITIVE_INFINITY, retired = -1 }: { joined?: number; retired?: number },
  monthsBack: number,
): boolean => monthsBack <= joined && monthsBack > retired;
