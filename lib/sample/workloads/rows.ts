import { TEAMS, type Team } from "../company";
import type { ContainerHostPlan } from "../container-hosts/plan";
import { CONTAINER_HOSTS } from "../container-hosts/rows";
import { drawDigest } from "../draw";
import { containerEvidence } from "../hardening/container";
import { Habits, withGaps } from "../hardening/habits";
import { listenerCells } from "../listeners";
import { maturityAt } from "../maturity";
import { proxyVulnerability } from "../proxy-vulnerability";
import type { Row } from "../row";
import { standsIn } from "../virtual-machines/plan";
import { PLACEMENT } from "./placement";
import { technology } from "./technologies";
import type { Workload } from "./workload";

/** How far the care for what runs on a host lags behind the care for the host. */
const LAG = 0.18;

/** The path of a team's images in the registry. */
const path = (team: Team): string => team.toLowerCase().replace("ü", "ue").replace("/", "-");

function imageCells({ name, technology: made }: Workload, owner: Team, monthsBack: number): Row {
  const { image, tag } = technology(made);
  const short = name.slice(name.indexOf("/") + 1);
  const repository = image.replace("{team}", path(owner)).replace("{name}", short);
  // The firm's own images get a minor release every other month.
  const release = `3.${18 - Math.floor(monthsBack / 2)}.0`;
  const reference = `${repository}:${tag ?? release}`;
  return { image: reference, image_digest: `sha256:${drawDigest(reference)}` };
}

function networkCells({ technology: made, zone = "internal", auth, cells }: Workload): Row {
  const { port, auth: asks = false } = technology(made);
  if (port === undefined) return listenerCells(cells?.listeners ?? "none");
  return listenerCells(`${port}:${zone}:${(auth ?? asks) ? "auth" : "none"}`);
}

function evidence(workload: Workload, host: ContainerHostPlan, habits: Habits, monthsBack: number): Row {
  const { root = false, nginx = false } = technology(workload.technology);
  return {
    isolation_tier: workload.tier ?? host.tier ?? "runc",
    ...containerEvidence(habits, root),
    ...(nginx ? proxyVulnerability(monthsBack, workload.neverRebuilt !== true) : {}),
  };
}

function replicaRows(workload: Workload, host: ContainerHostPlan, at: number, monthsBack: number): Row[] {
  const owner = workload.owner ?? host.team;
  const key = `container/${host.name}/${workload.name}`;
  const level = maturityAt(host.maturity ?? TEAMS[host.team], monthsBack) - LAG;
  const habits = new Habits(key, level, at);
  const { replicas = 1 } = workload;
  return Array.from({ length: replicas }, (_, index) => ({
    kind: "container",
    name: replicas === 1 ? workload.name : `${workload.name}-${index + 1}`,
    host: host.name,
    environment: host.environment ?? "produktion",
    owner,
    segment: workload.segment ?? host.segment,
    platform: host.platform,
    ...imageCells(workload, owner, monthsBack),
    criticality: String(workload.criticality ?? 3),
    sensitivity: workload.sensitivity ?? "medium",
    ...networkCells(workload),
    ...withGaps({ ...evidence(workload, host, habits, monthsBack), ...host.containerCells }, key, TEAMS[owner].gap),
    ...workload.cells,
  }));
}

/** The containers that run in a month. */
export const containerRows = (at: number, monthsBack: number): readonly Row[] =>
  CONTAINER_HOSTS.filter((host) => standsIn(host, monthsBack)).flatMap((host) =>
    (PLACEMENT[host.name] ?? [])
      .filter((workload) => standsIn(workload, monthsBack))
      .flatMap((workload) => replicaRows(workload, host, at, monthsBack)),
  );
