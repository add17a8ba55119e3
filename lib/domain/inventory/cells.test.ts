import { describe, expect, it } from "vitest";
import { canonicalCell, readCell } from "./cells";
import type { FieldName } from "./fields";
import { escapeFormula, unescapeFormula } from "./formula";
import { isRuntimeSocket, isSensitive, parseMount } from "./mounts";

const value = (field: FieldName, cell: string) => readCell(field, cell).value;
const isUnreadable = (field: FieldName, cell: string) => readCell(field, cell).unreadable !== undefined;
const instant = (cell: string) => {
  const read = readCell("observed_at", cell).value;
  return typeof read === "object" ? new Date(read.at).toISOString() : read;
};

describe("a cell", () => {
  it("that is empty or blank is unknown, and no fault", () => {
    for (const field of ["name", "criticality", "privileged", "observed_at", "listeners", "os_eol"] as const)
      for (const cell of ["", "  ", "\t"]) expect(readCell(field, cell)).toEqual({});
  });

  it.each(["true", "TRUE", "yes", "Ja", "wahr", "1", " true "])("says true by %j", (cell) => {
    expect(value("privileged", cell)).toBe(true);
  });

  it.each(["false", "no", "NEIN", "falsch", "0"])("says false by %j", (cell) => {
    expect(value("privileged", cell)).toBe(false);
  });

  it.each(["t", "on", "2", "maybe", "never"])("does not take %j for a boolean", (cell) => {
    expect(isUnreadable("privileged", cell)).toBe(true);
  });

  it("holds words in any case, and no others", () => {
    expect(value("host_firewall", "DEFAULT-deny")).toBe("default-deny");
    expect(value("readonly_rootfs", "ja")).toBe("yes");
    expect(value("readonly_rootfs", "0")).toBe("no");
    expect(isUnreadable("readonly_rootfs", "constructor")).toBe(true);
    expect(isUnreadable("sensitivity", "secret")).toBe(true);
    expect(readCell("kind", "pod")).toEqual({ unreadable: "unknown-kind" });
  });

  it("holds numbers with a decimal point or comma, within their range", () => {
    expect(value("epss_max", "0.25")).toBe(0.25);
    expect(value("epss_max", "0,25")).toBe(0.25);
    expect(value("criticality", "5")).toBe(5);
    expect(value("services", "64")).toBe(64);
    for (const cell of ["0", "6", "9", "2.5", "2,5", "high", "1.000,5"])
      expect(isUnreadable("criticality", cell), cell).toBe(true);
    expect(isUnreadable("services", "100")).toBe(true);
    expect(isUnreadable("epss_max", "1.01")).toBe(true);
    expect(isUnreadable("sensor_coverage", "-1")).toBe(true);
  });

  it("holds lists; none and - are the empty one", () => {
    expect(value("caps_add", "NET_ADMIN | SYS_TIME|")).toEqual(["NET_ADMIN", "SYS_TIME"]);
    expect(value("caps_add", "None")).toEqual([]);
    expect(value("caps_add", "-")).toEqual([]);
    expect(value("caps_add", "none|CHOWN")).toEqual(["none", "CHOWN"]);
  });

  it("has one canonical spelling, which reads as the same value", () => {
    const spellings: [FieldName, string, string][] = [
      ["privileged", "JA", "true"],
      ["epss_max", "0,50", "0.5"],
      ["observed_at", "01.02.2026", "2026-02-01"],
      ["observed_at", "2026-02-01T10:00:00+02:00", "2026-02-01T08:00:00Z"],
      ["os_eol", "nie", "never"],
      ["host_mounts", "/etc:/x:ro|/data", "/etc:ro|/data:rw"],
      ["listeners", "443/TCP:Internet:AUTH|53/udp", "443/tcp:internet:auth|53/udp"],
      ["caps_drop", "-", "none"],
      ["criticality", "9", ""],
    ];
    for (const [field, cell, canonical] of spellings) {
      expect(canonicalCell(field, cell)).toBe(canonical);
      expect(canonicalCell(field, canonical)).toBe(canonical);
    }
  });

  it("loses the apostrophe that the export put before a formula, and no other", () => {
    for (const text of ["=1+1", "+49 30", "-x", "@cmd", "'=1", "''=1", "'quoted'", "plain", "'"])
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    expect(escapeFormula("=1+1")).toBe("'=1+1");
    expect(value("name", "'=web")).toBe("=web");
    expect(value("name", "'quoted'")).toBe("'quoted'");
  });
});

describe("a date", () => {
  it.each([
    ["2026-02-01", "2026-02-01T00:00:00.000Z"],
    ["01.02.2026", "2026-02-01T00:00:00.000Z"],
    ["1.2.2026", "2026-02-01T00:00:00.000Z"],
    ["01.02.2026 07:30", "2026-02-01T07:30:00.000Z"],
    ["01.02.2026 07:30:15", "2026-02-01T07:30:15.000Z"],
    ["2026-02-01T07:30", "2026-02-01T07:30:00.000Z"],
    ["2026-02-01 07:30:15.25Z", "2026-02-01T07:30:15.250Z"],
    ["2026-02-01T00:30+01:00", "2026-01-31T23:30:00.000Z"],
    ["2026-02-01T00:30-0500", "2026-02-01T05:30:00.000Z"],
    ["29.02.2024", "2024-02-29T00:00:00.000Z"],
    ["2000-02-29", "2000-02-29T00:00:00.000Z"],
    ["1969-12-31", "1969-12-31T00:00:00.000Z"],
  ])("%s is %s", (cell, iso) => {
    expect(instant(cell)).toBe(iso);
  });

  it.each(["31.02.2026", "2026-02-31", "29.02.2025", "29.02.1900", "31.04.2026", "00.01.2026", "2026-13-01"])(
    "%s is in no calendar",
    (cell) => expect(isUnreadable("observed_at", cell)).toBe(true),
  );

  it.each(["2026-02-01T24:00", "2026-02-01T10:60", "02/01/2026", "20260201", "yesterday", "45000", "true"])(
    "%s is not read as a date",
    (cell) => expect(isUnreadable("observed_at", cell)).toBe(true),
  );

  it("may be never, in both languages", () => {
    expect(value("image_scanned_at", "Never")).toBe("never");
    expect(value("image_scanned_at", "nie")).toBe("never");
  });

  it("of an end of life may be a boolean", () => {
    expect(value("os_eol", "ja")).toBe(true);
    expect(value("base_eol", "0")).toBe(false);
    expect(value("base_eol", "nie")).toBe("never");
    expect(value("os_eol", "2026-08-31")).toEqual({ at: Date.UTC(2026, 7, 31) });
    expect(isUnreadable("os_eol", "31.02.2026")).toBe(true);
  });
});

describe("listeners", () => {
  it("hold a port, a zone and whether they ask who is there", () => {
    expect(readCell("listeners", "443/tcp:internet:auth|8080/tcp:internal:none|53/udp")).toEqual({
      value: [
        { port: "443/tcp", zone: "internet", auth: true },
        { port: "8080/tcp", zone: "internal", auth: false },
        { port: "53/udp", zone: undefined, auth: undefined },
      ],
    });
    expect(value("listeners", "none")).toEqual([]);
  });

  it("stay, with the part unknown, where zone or auth cannot be read", () => {
    for (const item of ["443/tcp:dmz:auth", "443/tcp:internet:maybe", "443/tcp:internet:auth:more"]) {
      const read = readCell("listeners", item);
      expect(read.unreadable, item).toBe("unreadable-value");
      expect(read.value, item).toHaveLength(1);
    }
    expect(value("listeners", "443/tcp:dmz:auth")).toEqual([{ port: "443/tcp", zone: undefined, auth: true }]);
    expect(value("listeners", "443/tcp:internet:x")).toEqual([{ port: "443/tcp", zone: "internet", auth: undefined }]);
  });

  it.each(["0/tcp", "65536/tcp", "443", "http/tcp", "/tcp"])("have no port %s", (item) => {
    expect(readCell("listeners", `${item}:internet:auth`)).toEqual({ unreadable: "unreadable-value" });
  });
});

describe("mounts", () => {
  const mount = (text: string) => parseMount(text) ?? { path: "", readOnly: false };

  it("are read-only only where their options say ro", () => {
    expect(mount("/data:/data:ro")).toEqual({ path: "/data", readOnly: true });
    expect(mount("/data:z,RO").readOnly).toBe(true);
    expect(mount("/data:/ro-data:rw").readOnly).toBe(false);
    expect(mount("/data").readOnly).toBe(false);
    expect(isUnreadable("host_mounts", ":ro")).toBe(true);
  });

  it.each(["/", "/etc", "/etc/ssl/", "//etc//ssl", "/data/../etc", "/./run/x", "/var/lib/docker/volumes", "/.."])(
    "of %s lay the host open",
    (path) => expect(isSensitive(mount(path))).toBe(true),
  );

  it.each(["/data", "/etcetera", "/var/lib", "/var/lib/dockers", "etc", "volume", "/etc/../srv"])(
    "of %s do not",
    (path) => expect(isSensitive(mount(path))).toBe(false),
  );

  it("that end in a runtime's socket are that socket", () => {
    for (const path of [
      "/var/run/docker.sock",
      "/x/containerd.sock",
      "/run/crio/crio.sock",
      "/run/podman/podman.sock/",
    ])
      expect(isRuntimeSocket(mount(path)), path).toBe(true);
    expect(isRuntimeSocket(mount("/run/docker.sock.d"))).toBe(false);
    expect(isRuntimeSocket(mount("/data:/var/run/docker.sock"))).toBe(false);
  });
});
