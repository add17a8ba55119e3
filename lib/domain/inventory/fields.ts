/**
 * The vocabulary of the inventory: every field an asset can carry, with its type and
 * its words. The native CSV, the database, the checks and the screens all read this one
 * table. Values and units are described in docs/native-csv.md.
 */

/** A physical kind of row. Segments describe the network and are no assets. */
export const KINDS = ["hypervisor", "vm", "container_host", "container", "segment"] as const;
export type Kind = (typeof KINDS)[number];
export type AssetKind = Exclude<Kind, "segment">;

export const SENSITIVITIES = ["low", "medium", "high"] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Widest first. */
export const ZONES = ["internet", "partner", "internal", "none"] as const;
export type Zone = (typeof ZONES)[number];

export const ISOLATION_TIERS = ["runc", "userns", "rootless", "gvisor", "kata", "firecracker", "vm"] as const;
export type IsolationTier = (typeof ISOLATION_TIERS)[number];

/** How a cell of a field is read. */
export type FieldType =
  | { readonly type: "text" }
  | { readonly type: "boolean" }
  /** One of the words, case ignored; `aliases` maps further accepted words to one of them. */
  | {
      readonly type: "word";
      readonly words: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
    }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly integer: boolean }
  /** ISO 8601 or dd.mm.yyyy, or `never` (known absence). */
  | { readonly type: "date" }
  /** A date, `never`, or a boolean (true = past its end of life). */
  | { readonly type: "endOfLife" }
  /** Words separated by `|`; `none` is the known empty list. */
  | { readonly type: "list" }
  | { readonly type: "mounts" }
  | { readonly type: "listeners" };

const text = { type: "text" } as const;
const boolean = { type: "boolean" } as const;
const date = { type: "date" } as const;
const endOfLife = { type: "endOfLife" } as const;
const list = { type: "list" } as const;
const word = <const W extends readonly string[]>(...words: W) => ({ type: "word", words }) as const;
const number = (min: number, max: number, integer: boolean) => ({ type: "number", min, max, integer }) as const;

/** Every column of the native CSV, in the order in which it is exported. */
export const FIELDS = {
  kind: word(...KINDS),
  name: text,
  external_id: text,
  host: text,
  environment: text,
  owner: text,
  segment: text,
  os: text,
  os_version: text,
  platform: text,
  image: text,
  image_digest: text,
  criticality: number(1, 5, true),
  sensitivity: word(...SENSITIVITIES),
  services: number(1, 64, true),
  exposure: word(...ZONES),
  listeners: { type: "listeners" },
  may_reach: list,
  excluded: boolean,
  observed_at: date,
  isolation_tier: word(...ISOLATION_TIERS),
  kev_open: boolean,
  epss_max: number(0, 1, false),
  image_scanned_at: date,
  runtime_scanned_at: date,
  os_scanned_at: date,
  netpol_ingress: boolean,
  netpol_egress: boolean,
  host_firewall: word("default-deny", "on", "off"),
  mgmt_reach: word("admin", "internal", "internet"),
  egress_policy: word("allow-list", "internet-denied", "any"),
  privileged: boolean,
  runtime_socket: word("none", "proxied", "mounted"),
  host_pid: boolean,
  host_net: boolean,
  host_ipc: boolean,
  host_mounts: { type: "mounts" },
  run_as_root: boolean,
  no_new_privileges: boolean,
  caps_add: list,
  caps_drop: list,
  seccomp: word("default", "custom", "unconfined"),
  lsm: word("apparmor", "selinux", "none"),
  cpu_limit: boolean,
  memory_limit: boolean,
  pids_limit: boolean,
  readonly_rootfs: {
    type: "word",
    words: ["yes", "scratch", "no"],
    aliases: { true: "yes", ja: "yes", wahr: "yes", "1": "yes", false: "no", nein: "no", falsch: "no", "0": "no" },
  },
  userns: boolean,
  rootless: boolean,
  daemon_tcp: boolean,
  daemon_mtls: boolean,
  registry_tls: boolean,
  registry_auth: boolean,
  registry_allowlist: boolean,
  admin_mfa: boolean,
  rbac: boolean,
  passthrough: word("none", "documented", "any"),
  clipboard: word("none", "documented", "any"),
  page_sharing: word("none", "documented", "any"),
  last_patched_at: date,
  os_eol: endOfLife,
  runtime: text,
  runtime_version: text,
  hypervisor_product: text,
  hypervisor_version: text,
  kernel_running: text,
  kernel_installed: text,
  image_created_at: date,
  base_eol: endOfLife,
  behaviour_mode: word("enforce", "monitor", "none"),
  flow_ew: boolean,
  flow_ns: boolean,
  drift_monitoring: word("continuous", "periodic", "none"),
  ci_gate: word("blocks", "warns", "none"),
  image_signed: boolean,
  signature_verified: boolean,
  benchmark_at: date,
  siem_last_event_at: date,
  daemon_audit: boolean,
  login_audit: boolean,
  threat_feed: boolean,
  vuln_feed: boolean,
  sensor: text,
  sensor_mode: word("enforce", "monitor"),
  sensor_coverage: number(0, 100, false),
  edr_mode: word("protect", "detect", "none"),
} as const satisfies Record<string, FieldType>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** One mount, as `path[:target][:options]` says it. Read-only only where the options say `ro`. */
export interface Mount {
  readonly path: string;
  readonly readOnly: boolean;
}

/** One listening port. `undefined` = the cell does not say, or not readably. */
export interface Listener {
  readonly port: string;
  readonly zone: Zone | undefined;
  readonly auth: boolean | undefined;
}

/** `never` is the known absence of the event (or, for an end of life, that no end is known to come). */
export type DateValue = { readonly at: number } | "never";

type ValueOfType<T extends FieldType> = T extends { type: "text" }
  ? string
  : T extends { type: "boolean" }
    ? boolean
    : T extends { type: "word"; words: readonly (infer W)[] }
      ? W
      : T extends { type: "number" }
        ? number
        : T extends { type: "date" }
          ? DateValue
          : T extends { type: "endOfLife" }
            ? DateValue | boolean
            : T extends { type: "list" }
              ? readonly string[]
              : T extends { type: "mounts" }
                ? readonly Mount[]
                : T extends { type: "listeners" }
                  ? readonly Listener[]
                  : never;

/** The parsed value of a field. Unknown is `undefined` and never one of these. */
export type FieldValue<F extends FieldName = FieldName> = ValueOfType<(typeof FIELDS)[F]>;
