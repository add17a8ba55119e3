/** How many of each kind a generated estate has. */
export interface EstateSize {
  readonly containers: number;
  readonly containerHosts: number;
  readonly vms: number;
}

/** The estate of the first line of the benchmark: 100,000 containers and 15,000 machines. */
export const LARGE: EstateSize = { containers: 100_000, containerHosts: 5_000, vms: 10_000 };

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 15);

const names = (text: string) => text.split(" ");
const IDENTITY = names("kind name external_id host environment owner segment os os_version image");
const SHARED = names("criticality sensitivity exposure kev_open epss_max observed_at");
const CONTAINER = names(
  "image_scanned_at runtime_scanned_at netpol_ingress netpol_egress egress_policy privileged runtime_socket host_pid host_net host_mounts run_as_root no_new_privileges caps_add caps_drop seccomp lsm isolation_tier memory_limit readonly_rootfs image_created_at behaviour_mode ci_gate image_signed",
);
const MACHINE = names(
  "os_scanned_at host_firewall mgmt_reach admin_mfa last_patched_at runtime runtime_version kernel_running kernel_installed siem_last_event_at sensor edr_mode",
);
/** 51 of the columns of the native CSV. */
const COLUMNS = [...IDENTITY, ...SHARED, ...CONTAINER, ...MACHINE];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  criticality: ["1", "2", "3", "4", "5"],
  sensitivity: ["low", "medium", "high"],
  exposure: ["internet", "partner", "internal", "none"],
  egress_policy: ["allow-list", "internet-denied", "any"],
  runtime_socket: ["none", "none", "none", "proxied", "mounted"],
  host_mounts: ["none", "none", "/data/app:ro", "/srv/share:rw", "/var/run/docker.sock:rw", "/etc/ssl:ro|/data:ro"],
  caps_add: ["none", "none", "NET_BIND_SERVICE", "NET_ADMIN|SYS_TIME", "CAP_SYS_ADMIN"],
  caps_drop: ["ALL", "ALL", "none", "NET_RAW"],
  seccomp: ["default", "custom", "unconfined"],
  lsm: ["apparmor", "selinux", "none"],
  isolation_tier: ["runc", "runc", "userns", "rootless", "gvisor", "kata"],
  readonly_rootfs: ["yes", "scratch", "no"],
  behaviour_mode: ["enforce", "monitor", "none"],
  ci_gate: ["blocks", "warns", "none"],
  host_firewall: ["default-deny", "on", "off"],
  mgmt_reach: ["admin", "internal", "internet"],
  runtime: ["runc", "runc", "crun"],
  runtime_version: ["1.2.8", "1.1.12", "1.3.3", "1.4.0-rc.3", "1.2.5-0ubuntu1"],
  kernel_running: ["6.1.0-28-amd64", "6.8.0-51-generic"],
  kernel_installed: ["6.1.0-28-amd64", "6.8.0-51-generic"],
  sensor: ["NeuVector", "none"],
  edr_mode: ["protect", "detect", "none"],
};
const FLAGS = ["true", "true", "false"];
/** Days back of dates with a time, and of dates without. */
const INSTANTS: Readonly<Record<string, number>> = {
  observed_at: 7,

  os_scanned_at: 60,
  siem_last_event_at: 3,
};
const DATES: Readonly<Record<string, number>> = {
  image_scanned_at: 120,
  runtime_scanned_at: 60,
  image_created_at: 400,
  last_patched_at: 200,
};

/** Numbers from 0 to 1 (mulberry32): the same seed gives the same estate. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Estate {
  private readonly next: () => number;

  constructor(
    private readonly size: EstateSize,
    seed: number,
  ) {
    this.next = numbers(seed);
  }

  row(index: number): string[] {
    const host = index - this.size.vms;
    const container = host - this.size.containerHosts;
    if (host < 0) return this.machine("vm", `vm-${index}`, `esx-${index % 200}`);
    if (container < 0) return this.machine("container_host", `host-${host}`, host % 4 === 0 ? `vm-${host}` : "");
    const app = `app-${container % 900}`;
    return [
      ...this.identity(
        "container",
        `${app}-${container}`,
        `host-${container % this.size.containerHosts}`,
        `team/${app}:1.${container % 37}`,
      ),
      ...this.filled(SHARED),
      ...this.filled(CONTAINER),
      ...MACHINE.map(() => ""),
    ];
  }

  private machine(kind: string, name: string, host: string): string[] {
    return [
      ...this.identity(kind, name, host, ""),
      ...this.filled(SHARED),
      ...CONTAINER.map(() => ""),
      ...this.filled(MACHINE),
    ];
  }

  private identity(kind: string, name: string, host: string, image: string): string[] {
    const environment = this.pick(["prod", "staging", "test"]);
    const owner = this.pick(["pay", "web", "iam", "log"]);
    const segment = `seg-${Math.floor(this.next() * 40)}`;
    const os = this.pick(["Debian", "Ubuntu"]);
    return [
      kind,
      name,
      `id:${name}`,
      host,
      environment,
      owner,
      segment,
      os,
      this.pick(["12", "22.04", "24.04"]),
      image,
    ];
  }

  /** Varied evidence, a part of it unknown. */
  private filled(columns: readonly string[]): string[] {
    return columns.map((column) => (this.next() < 0.2 ? "" : this.cell(column)));
  }

  private cell(column: string): string {
    if (column === "epss_max") return this.next().toFixed(5);
    const back = INSTANTS[column];
    if (back !== undefined) return `${this.before(back).slice(0, 16)}Z`;
    const days = DATES[column];
    return days === undefined ? this.pick(WORDS[column] ?? FLAGS) : this.before(days).slice(0, 10);
  }

  private before(days: number): string {
    return new Date(NOW - this.next() * days * DAY).toISOString();
  }

  private pick(values: readonly string[]): string {
    return values[Math.floor(this.next() * values.length)] ?? "";
  }
}

/** A native CSV with a generated estate, in pieces. */
export function* estateCsv(size: EstateSize, seed = 1): Generator<string, void, undefined> {
  const estate = new Estate(size, seed);
  let piece = `${COLUMNS.join(",")}\n`;
  for (let index = 0; index < size.vms + size.containerHosts + size.containers; index++) {
    piece += `${estate.row(index).join(",")}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
