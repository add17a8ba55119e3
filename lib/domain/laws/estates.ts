import fc from "fast-check";
import { readCell } from "@/lib/domain/inventory/cells";
import type { RowCells } from "@/lib/domain/inventory/estate";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { FIELD_NAMES, FIELDS, type FieldName, type FieldValue } from "@/lib/domain/inventory/fields";
import { assess } from "@/lib/domain/report/assess";
import type { Assessment } from "@/lib/domain/report/assessment";

/** The instant at which the generated estates are judged. */
export const NOW = Date.UTC(2026, 8, 15, 12);

const at = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
/** Both sides of every border that a date is compared with, `never`, and a date too far ahead to be believed. */
const HOURS = [
  0,
  1,
  1.001,
  24,
  24.001,
  7 * 24,
  7.01 * 24,
  14 * 24,
  14.01 * 24,
  30 * 24,
  30.01 * 24,
  90 * 24,
  90.01 * 24,
  180 * 24,
  180.01 * 24,
  -25,
];
const DATES = [...HOURS.map(at), "never"];
const ENDS = [at(24), at(-24 * 400), "never", "true", "false"];

const OWN: Partial<Record<FieldName, readonly string[]>> = {
  criticality: ["1", "2", "3", "4", "5"],
  services: ["1", "7", "64"],
  epss_max: ["0", "0.0999", "0.1", "1"],
  sensor_coverage: ["0", "69.9", "70", "94.9", "95", "100"],
  host_mounts: [
    "none",
    "/data:ro",
    "/data",
    "/etc/ssl:ro",
    "/a/../etc:/x:ro",
    "/run/docker.sock:ro",
    "vol:/data:ro",
    "/x/podman.sock|/data:ro",
  ],
  caps_add: ["none", "NET_ADMIN", "cap_sys_admin", "ALL", "CHOWN|BPF"],
  caps_drop: ["none", "ALL", "cap_all", "NET_RAW"],
  os: ["Debian GNU/Linux", "ubuntu", "Alpine"],
  os_version: ["11", "12.4", "13", "20.04", "22.04.3 LTS", "110"],
  runtime: ["runc", "RUNC", "crun"],
  runtime_version: ["1.1.12", "1.2.7", "v1.2.8", "1.3.3-0ubuntu1", "1.4.0-rc.2", "1.4.0-rc3", "1.5.0-alpha", "odd"],
  hypervisor_product: ["ESXi", "VMware ESXi", "KVM"],
  hypervisor_version: [
    "8.0.3-24585383",
    "8.0.2-24585300",
    "8.0-24585300",
    "7.0.3-24585290",
    "24585350",
    "24000000",
    "8.0.3",
    "6.7-24585383",
  ],
  kernel_running: ["6.1.0", "6.2.0"],
  kernel_installed: ["6.1.0", "6.2.0"],
  sensor: ["none", "-", "NeuVector"],
  listeners: ["none", "443/tcp:internet:auth|8080/tcp:internal:none"],
  may_reach: ["none", "dmz|office"],
};

const TEXTS = [
  "name",
  "external_id",
  "host",
  "environment",
  "owner",
  "segment",
  "platform",
  "image",
  "image_digest",
  "kind",
] as const;

/** Values of a field, as cells: every word, both booleans, each side of every border. */
export function valuesOf(field: FieldName): readonly string[] {
  const own = OWN[field];
  if (own) return own;
  const type = FIELDS[field];
  if (type.type === "boolean") return ["true", "false"];
  if (type.type === "word") return type.words;
  if (type.type === "date") return DATES;
  return type.type === "endOfLife" ? ENDS : [];
}

/** Fields that say nothing of who the row is or what it stands on. */
export const EVIDENCE_FIELDS = FIELD_NAMES.filter((field) => !(TEXTS as readonly string[]).includes(field));

/** Of an instant: on which side of each border it lies, as seen from `NOW`. */
const ageClass = (at: number) => `age ${HOURS.filter((hours) => NOW - at >= hours * 3_600_000).length}`;

function isInstant(value: Exclude<FieldValue, string | number | boolean>): value is { readonly at: number } {
  return !Array.isArray(value);
}

/** What a cell says, as the code reads it: its value, or for dates, lists and texts which kind of value. */
export function valueClasses(field: FieldName, cell: string): readonly string[] {
  const { value } = readCell(field, cell);
  if (value === undefined) return ["unknown"];
  if (typeof value !== "object") return [String(value)];
  if (!isInstant(value)) return [value.length === 0 ? "empty" : "filled"];
  return [FIELDS[field].type === "date" ? ageClass(value.at) : value.at < NOW ? "past" : "to come"];
}

/** What `valueClasses` must find of a field in the estates. */
export function everyValueOf(field: FieldName): readonly string[] {
  const type = FIELDS[field];
  switch (type.type) {
    case "boolean":
      return ["unknown", "true", "false"];
    case "word":
      return ["unknown", ...type.words];
    case "number":
      return ["unknown", String(type.min), String(type.max)];
    case "date":
      return ["unknown", "never", ...HOURS.map((hours) => ageClass(NOW - hours * 3_600_000))];
    case "endOfLife":
      return ["unknown", "true", "false", "never", "past", "to come"];
    case "text":
      return ["unknown", ...valuesOf(field)];
    default:
      return ["unknown", "empty", "filled"];
  }
}

const evidence = fc.record(
  Object.fromEntries(
    EVIDENCE_FIELDS.map((field) => [field, fc.option(fc.constantFrom("", ...valuesOf(field)), { nil: "", freq: 3 })]),
  ),
) as fc.Arbitrary<RowCells>;

const KINDS = [
  "vm",
  "vm",
  "container_host",
  "container_host",
  "container",
  "container",
  "container",
  "hypervisor",
  "segment",
];

/** Rows with unique names, standing on one another, on hypervisors, on nothing, and on hosts that are in no row. */
export const rowsArbitrary: fc.Arbitrary<readonly RowCells[]> = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(30), fc.boolean(), evidence), { minLength: 1, maxLength: 9 })
  .map((drawn) =>
    drawn.map(([kind, host, hasExternalId, cells], index) => ({
      ...cells,
      kind,
      name: `${kind}-${index}`,
      ...(hasExternalId ? { external_id: `id-${index}` } : {}),
      host: hostCell(
        drawn.map(([other]) => other),
        kind,
        host,
      ),
    })),
  );

function hostCell(kinds: readonly string[], kind: string, draw: number): string {
  const sought =
    { container: ["container_host", "vm"], container_host: ["vm", "hypervisor"], vm: ["hypervisor"] }[kind] ?? [];
  const names = kinds.flatMap((other, index) => (sought.includes(other) ? [`${other}-${index}`] : []));
  return ["", "nowhere", ...names, ...names][draw % (2 + 2 * names.length)] ?? "";
}

export function assessRows(rows: readonly RowCells[], now = NOW): Assessment {
  const builder = new EstateBuilder();
  for (const [index, row] of rows.entries()) builder.addRow(row, index + 2);
  return assess(builder.build().estate, { now });
}
