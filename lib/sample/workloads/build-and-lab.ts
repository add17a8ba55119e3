import type { Workload } from "./workload";

/** Where every image is built: runners that may do anything to their host. */
export const BUILD: readonly Workload[] = [
  {
    name: "runner",
    technology: "runner",
    replicas: 6,
    criticality: 4,
    cells: { privileged: "true", run_as_root: "true", seccomp: "unconfined", egress_policy: "any" },
  },
  {
    name: "dind",
    technology: "dind",
    replicas: 2,
    criticality: 3,
    cells: { privileged: "true", run_as_root: "true", host_mounts: "/var/lib/docker-cache:rw" },
  },
  { name: "buildkit", technology: "buildkit", replicas: 2, criticality: 3, tier: "rootless", joined: 6 },
  { name: "sonar", technology: "sonar", criticality: 2 },
  { name: "sonar-db", technology: "postgres", criticality: 2 },
  { name: "nexus", technology: "nexus", criticality: 4 },
  { name: "registry", technology: "registry", criticality: 5, sensitivity: "high" },
  { name: "registry-ui", technology: "site", criticality: 1, sensitivity: "low" },
  { name: "renovate", technology: "worker", criticality: 2 },
  { name: "trivy-server", technology: "go", criticality: 3 },
  { name: "artefakt-cache", technology: "redis", replicas: 2, criticality: 2, sensitivity: "low" },
  { name: "handbuch", technology: "site", criticality: 1, sensitivity: "low" },
];

/** The laboratory: trials that were meant to last a week. */
export const LABORATORY: readonly Workload[] = [
  { name: "jupyter", technology: "jupyter", replicas: 3, criticality: 2 },
  {
    name: "gpu-test",
    technology: "worker",
    replicas: 2,
    criticality: 1,
    cells: { caps_add: "SYS_ADMIN|SYS_PTRACE", host_ipc: "true", host_mounts: "/dev/dri:rw" },
  },
  { name: "bildverarbeitung", technology: "python", replicas: 2, criticality: 2 },
  { name: "ros-sim", technology: "worker", replicas: 2, criticality: 1, cells: { host_net: "true" } },
  {
    // Broken on purpose, for the security training: left out of every figure.
    name: "schulung-ctf",
    technology: "node",
    criticality: 1,
    auth: false,
    cells: { excluded: "true", kev_open: "true" },
  },
  {
    name: "portainer",
    technology: "portainer",
    criticality: 2,
    cells: { runtime_socket: "mounted", host_mounts: "/var/run/docker.sock:rw" },
  },
  { name: "mongo", technology: "mongo", criticality: 1, cells: { kev_open: "true", epss_max: "0.71" } },
  { name: "mlflow", technology: "python", criticality: 2, auth: false, joined: 3 },
  { name: "cache", technology: "redis", criticality: 1 },
];
