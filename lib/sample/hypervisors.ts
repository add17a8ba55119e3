import { COMPANY } from "./company";
import type { Row } from "./row";
import { asOf, dateCell, MINUTE, type Steps } from "./time";

interface HypervisorPlan {
  readonly id: string;
  readonly name: string;
  /** ESXi release with its build, as patched over the months. */
  readonly release: readonly [readonly [number, string], ...Steps<string>];
  /** Whether a known-exploited CVE is open on it, over the months. */
  readonly kevOpen: readonly [readonly [number, boolean], ...Steps<boolean>];
}

const HYPERVISORS = {
  "esx-hb-01": {
    id: "host-11",
    name: "esx-hb-01",
    release: [
      [12, "8.0.3-24022510"],
      [9, "8.0.3-24585383"],
      [3, "8.0.3-24859861"],
    ],
    kevOpen: [
      [12, true],
      [9, false],
    ],
  },
  "esx-hb-02": {
    id: "host-12",
    name: "esx-hb-02",
    release: [
      [12, "8.0.3-24585383"],
      [3, "8.0.3-24859861"],
    ],
    kevOpen: [[12, false]],
  },
  "esx-hb-03": {
    id: "host-13",
    name: "esx-hb-03",
    release: [[12, "7.0.3-24585291"]],
    kevOpen: [[12, false]],
  },
  "esx-dmz-01": {
    id: "host-21",
    name: "esx-dmz-01",
    release: [
      [12, "8.0.3-24585383"],
      [2, "8.0.3-24859861"],
    ],
    kevOpen: [[12, false]],
  },
  // The one that nobody may restart, because the paint line's control depends on it.
  "esx-fert-01": {
    id: "host-31",
    name: "esx-fert-01",
    release: [[12, "7.0.3-23794027"]],
    kevOpen: [[12, true]],
  },
} as const satisfies Record<string, HypervisorPlan>;
export type HypervisorName = keyof typeof HYPERVISORS;

const planOf = (name: HypervisorName): HypervisorPlan => HYPERVISORS[name];

/** The cells of a virtual machine that say what it runs on. */
export const hypervisorCells = (name: HypervisorName, monthsBack: number): Row => ({
  host: name,
  hypervisor_product: "ESXi",
  hypervisor_version: asOf(planOf(name).release, monthsBack),
});

export const hypervisorRows = (at: number, monthsBack: number): readonly Row[] =>
  Object.values(HYPERVISORS).map((plan: HypervisorPlan) => ({
    kind: "hypervisor",
    name: plan.name,
    external_id: plan.id,
    owner: "Plattform",
    segment: "management",
    environment: "produktion",
    platform: `VMware vSphere, ${COMPANY.sites[0]}`,
    exposure: "none",
    listeners: "none",
    kev_open: String(asOf(plan.kevOpen, monthsBack)),
    observed_at: dateCell(at - 12 * MINUTE),
    hypervisor_product: "ESXi",
    hypervisor_version: asOf(plan.release, monthsBack),
  }));
