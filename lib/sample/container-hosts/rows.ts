import { TEAMS } from "../company";
import { containerHostEvidence } from "../hardening/container-host";
import { Habits, withGaps } from "../hardening/habits";
import { listenerCells } from "../listeners";
import { logOutage } from "../log-outage";
import { maturityAt } from "../maturity";
import { operatingSystemCells } from "../operating-systems";
import type { Row } from "../row";
import { asOf, dateCell, MINUTE } from "../time";
import { standsIn } from "../virtual-machines/plan";
import { BARE_METAL } from "./bare-metal";
import { ON_VIRTUAL_MACHINES } from "./on-virtual-machines";
import type { ContainerHostPlan } from "./plan";

export const CONTAINER_HOSTS: readonly ContainerHostPlan[] = [...BARE_METAL, ...ON_VIRTUAL_MACHINES];

function row(plan: ContainerHostPlan, at: number, monthsBack: number): Row {
  const team = TEAMS[plan.team];
  const key = `container_host/${plan.name}`;
  const habits = new Habits(key, maturityAt(plan.maturity ?? team, monthsBack), at);
  const machine = containerHostEvidence(habits, asOf(plan.sensor, monthsBack));
  const evidence = {
    ...operatingSystemCells(plan.os, habits),
    ...machine,
    ...logOutage(machine, at, monthsBack),
    runtime: "runc",
    runtime_version: asOf(plan.runc, monthsBack),
  };
  return {
    kind: "container_host",
    name: plan.name,
    ...(plan.standsOn === undefined ? {} : { host: plan.standsOn }),
    environment: plan.environment ?? "produktion",
    owner: plan.team,
    segment: plan.segment,
    platform: plan.platform,
    ...listenerCells(plan.listeners ?? "22/tcp:internal:auth"),
    observed_at: dateCell(at - MINUTE),
    ...withGaps(evidence, key, team.gap),
    ...plan.cells,
  };
}

/** The container hosts that stand in a month. */
export const containerHostRows = (at: number, monthsBack: number): readonly Row[] =>
  CONTAINER_HOSTS.filter((plan) => standsIn(plan, monthsBack)).map((plan) => row(plan, at, monthsBack));
