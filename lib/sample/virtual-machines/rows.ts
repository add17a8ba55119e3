import { TEAMS } from "../company";
import { guestEvidence } from "../hardening/guest";
import { Habits, withGaps } from "../hardening/habits";
import { machineEvidence } from "../hardening/machine";
import { hypervisorCells } from "../hypervisors";
import { listenerCells } from "../listeners";
import { logOutage } from "../log-outage";
import { maturityAt } from "../maturity";
import { operatingSystemCells } from "../operating-systems";
import { proxyVulnerability } from "../proxy-vulnerability";
import type { Row } from "../row";
import { dateCell, MINUTE } from "../time";
import { ADMINISTRATION } from "./administration";
import { BUSINESS } from "./business";
import { CARRIERS } from "./carriers";
import { OFFICE } from "./office";
import { PERIMETER } from "./perimeter";
import { standsIn, type VirtualMachinePlan } from "./plan";
import { PRODUCTION } from "./production";

const PLAIN = [...PERIMETER, ...BUSINESS, ...ADMINISTRATION, ...OFFICE, ...PRODUCTION];

function row(plan: VirtualMachinePlan, at: number, monthsBack: number, carries: boolean): Row {
  const team = TEAMS[plan.team];
  const key = `vm/${plan.name}`;
  const habits = new Habits(key, maturityAt(plan.maturity ?? team, monthsBack), at);
  // What a container host's row says of the machine is not said twice.
  const machine = carries ? {} : machineEvidence(habits);
  const evidence = {
    ...operatingSystemCells(plan.os, habits),
    ...machine,
    ...(carries ? {} : logOutage(machine, at, monthsBack)),
    ...guestEvidence(habits),
    ...(plan.proxy === true ? proxyVulnerability(monthsBack, true) : {}),
  };
  return {
    kind: "vm",
    name: plan.name,
    external_id: plan.id,
    environment: plan.environment ?? "produktion",
    owner: plan.team,
    segment: plan.segment,
    platform: "VMware vSphere",
    criticality: String(plan.criticality),
    sensitivity: plan.sensitivity,
    services: String(plan.services ?? 1),
    ...listenerCells(plan.listeners),
    observed_at: dateCell(at - MINUTE),
    ...hypervisorCells(plan.hypervisor, monthsBack),
    ...withGaps(evidence, key, team.gap),
    ...plan.cells,
  };
}

/** The virtual machines that stand in a month, those that carry container hosts last. */
export const virtualMachineRows = (at: number, monthsBack: number): readonly Row[] => [
  ...PLAIN.filter((plan) => standsIn(plan, monthsBack)).map((plan) => row(plan, at, monthsBack, false)),
  ...CARRIERS.map((plan) => row(plan, at, monthsBack, true)),
];
