import { describe, expect, it } from "vitest";
import { assess } from "@/lib/domain/report/assess";
import type { RowCells } from "./estate";
import { EstateBuilder } from "./estate-builder";
import type { FieldName } from "./fields";

const NOW = Date.UTC(2026, 0, 15);

function build(...rows: readonly RowCells[]) {
  const builder = new EstateBuilder();
  for (const [index, row] of rows.entries()) builder.addRow(row, index + 2);
  return builder.build();
}

function report(...rows: readonly RowCells[]) {
  const assessment = assess(build(...rows).estate, { now: NOW });
  return assessment.estate.assets.map((_, index) => assessment.asset(index));
}

const row = (kind: string, name: string, host = "", more: Partial<Record<FieldName, string>> = {}): RowCells => ({
  kind,
  name,
  host,
  ...more,
});
const vm = (name: string, host?: string, more?: Partial<Record<FieldName, string>>) => row("vm", name, host, more);
const containerHost = (name: string, host?: string, more?: Partial<Record<FieldName, string>>) =>
  row("container_host", name, host, more);
const container = (name: string, host?: string, more?: Partial<Record<FieldName, string>>) =>
  row("container", name, host, more);

describe("machines", () => {
  it("a container host standing on a VM row is one machine with it, and the VM no asset of its own", () => {
    const [host, ...rest] = report(
      vm("vm-1", "esx-1", { host_firewall: "off", os: "Debian", mgmt_reach: "admin" }),
      containerHost("node-1", "vm-1", { host_firewall: "default-deny" }),
    );
    expect(rest).toEqual([]);
    expect(host).toMatchObject({ kind: "container_host", name: "node-1", host: "vm-1", class: null });
    // The host's row wins, the VM's fills its gaps; both check sets apply.
    expect(host?.checks["2.2"]).toMatchObject({ low: 1, high: 1, evidence: { host_firewall: "default-deny" } });
    expect(host?.checks["2.3"]).toMatchObject({ low: 1, high: 1, evidence: { mgmt_reach: "admin" } });
    expect(Object.keys(host?.checks ?? {})).toEqual(expect.arrayContaining(["3.14", "3.10", "4.2", "4.3"]));
  });

  it("a VM is found by external id before it is found by name", () => {
    const assets = report(
      vm("other", "", { external_id: "vm-1", mgmt_reach: "admin" }),
      vm("vm-1", "", { mgmt_reach: "internet" }),
      containerHost("node-1", "vm-1"),
    );
    expect(assets.map(({ name }) => name)).toEqual(["vm-1", "node-1"]);
    expect(assets[1]?.checks["2.3"]).toMatchObject({ high: 1 });
  });

  it("several container hosts on one VM stay assets of their own, each with the VM's row below it", () => {
    const assets = report(
      vm("vm-1", "", { mgmt_reach: "admin" }),
      containerHost("node-b", "vm-1"),
      containerHost("node-a", "vm-1"),
      container("web", "vm-1"),
    );
    expect(assets.map(({ name }) => name)).toEqual(["node-b", "node-a", "web"]);
    for (const host of assets.slice(0, 2)) expect(host.checks["2.3"]).toMatchObject({ low: 1, high: 1 });
    // A container that names the VM stands on the first of them by id.
    expect(assets[1]?.checks["2.4"]).toMatchObject({ evidence: { tenants: 1 } });
    expect(assets[0]?.checks["2.4"]).toMatchObject({ evidence: { tenants: 0 } });
  });

  it("a container on a VM without a container host makes the VM its host: both check sets, no class", () => {
    const [machine, web] = report(vm("vm-1", "esx-1"), container("web", "vm-1"));
    expect(machine).toMatchObject({ kind: "vm", class: null });
    expect(Object.keys(machine?.checks ?? {})).toEqual(expect.arrayContaining(["3.14", "3.10"]));
    expect(web).toMatchObject({ class: "container_on_vm" });
  });

  it("a container whose host is in no row stands on a kernel of which nothing is known, with a warning", () => {
    const { issues } = build(container("web", "nowhere"), container("job"));
    expect(issues).toEqual([
      { severity: "warning", code: "host-not-found", row: 2, column: "host", value: "nowhere" },
      { severity: "warning", code: "host-empty", row: 3, column: "host", value: null },
    ]);
    const assets = report(container("web", "nowhere"), container("job"));
    expect(assets).toHaveLength(2);
    for (const asset of assets) {
      expect(asset.class).toBe("container_bare");
      // Even its gates are open questions: the machine's and its own.
      expect(asset.stack).toMatchObject({ low: 0, high: 100, coverage: 0 });
      expect(asset.stack?.gatesUnknown).toContain("3.10");
      expect(asset.score.gatesUnknown).not.toContain("3.10");
    }
  });

  it("what a VM or a container host names, and is no VM row, is a hypervisor; only its own row makes it an asset", () => {
    const assets = report(
      row("hypervisor", "esx-1"),
      vm("vm-1", "esx-1"),
      containerHost("node-1", "esx-2"),
      container("web", "node-1"),
      containerHost("node-2"),
      container("job", "node-2"),
    );
    expect(assets.map(({ name, class: workload }) => [name, workload])).toEqual([
      ["esx-1", null],
      ["vm-1", "vm"],
      ["node-1", null],
      ["web", "container_on_vm"],
      ["node-2", null],
      ["job", "container_bare"],
    ]);
    expect(assets[0]).toMatchObject({ checks: {}, score: { low: null, high: null, coverage: null } });
  });

  it("VMs share a hypervisor by the same name or its row's external id, excluded ones too", () => {
    const [, high] = report(
      row("hypervisor", "esx-1", "", { external_id: "urn:esx" }),
      vm("vm-1", "esx-1", { sensitivity: "high" }),
      vm("vm-2", "urn:esx", { sensitivity: "low", excluded: "yes" }),
    );
    expect(high?.checks["2.4"]).toMatchObject({ low: 0, high: 0, evidence: { tenants: 2, low: 1, high: 1 } });
  });

  it("a VM that names no hypervisor leaves open with whom it shares it", () => {
    expect(report(vm("vm-1"))[0]?.checks["2.4"]).toMatchObject({ low: 0, high: 1 });
  });

  it("segments are rows, and no assets", () => {
    expect(report(row("segment", "dmz", "", { may_reach: "office" }), vm("vm-1"))).toHaveLength(1);
  });
});

describe("rows that cannot stay", () => {
  it("two rows with one identity: the second is an error and the first is kept", () => {
    const { estate, issues } = build(vm("vm-1", "esx-1"), vm("vm-1", "esx-1", { os: "x" }), vm("vm-1", "esx-2"));
    expect(estate.assets).toHaveLength(2);
    expect(issues).toEqual([
      {
        severity: "error",
        code: "duplicate-identity",
        row: 3,
        column: "name",
        value: "vm-1",
        params: { firstRow: 2 },
      },
    ]);
  });

  it("the same external id twice is one identity, whatever the kind", () => {
    const { issues } = build(vm("a", "", { external_id: "x" }), container("b", "", { external_id: "x" }));
    expect(issues).toMatchObject([{ code: "duplicate-identity", row: 3, column: "external_id", value: "x" }]);
  });

  it("a row without kind or name, or of an unknown kind, is left out with an error", () => {
    const { estate, issues } = build({ name: "x" }, { kind: "vm" }, row("pod", "x"));
    expect(estate.assets).toEqual([]);
    expect(issues.map(({ code, row: line, column }) => [code, line, column])).toEqual([
      ["missing-kind", 2, "kind"],
      ["missing-name", 3, "name"],
      ["unknown-kind", 4, "kind"],
    ]);
  });

  it("an unreadable value is an error with row, column and value, and unknown", () => {
    const { estate, issues } = build(vm("vm-1", "", { criticality: "9", last_patched_at: "31.02.2026" }));
    expect(issues).toEqual([
      { severity: "error", code: "unreadable-value", row: 2, column: "criticality", value: "9" },
      { severity: "error", code: "unreadable-value", row: 2, column: "last_patched_at", value: "31.02.2026" },
    ]);
    expect(estate.columns.criticality.codes[0]).toBe(0);
  });
});

describe("hosts that go round in a circle", () => {
  const cycle = (...rows: readonly RowCells[]) => build(...rows).issues.filter(({ code }) => code === "host-cycle");

  it("are an error on each row of the circle, with the way round", () => {
    expect(cycle(containerHost("a", "b"), containerHost("b", "a"), containerHost("outside", "a"))).toEqual(
      ["b", "a"].map((value, index) => ({
        severity: "error",
        code: "host-cycle",
        row: index + 2,
        column: "host",
        value,
        params: { path: "a → b → a" },
      })),
    );
  });

  it("of one row: a container host or a container that names itself", () => {
    expect(cycle(containerHost("a", "a"))).toHaveLength(1);
    expect(cycle(container("a", "a"))).toHaveLength(1);
  });

  it("are none where the name belongs to another kind", () => {
    expect(cycle(vm("a", "a"), row("hypervisor", "a"))).toEqual([]);
    expect(cycle(containerHost("a", "a"), vm("a", "esx"))).toEqual([]);
    expect(cycle(container("a", "a"), containerHost("a"))).toEqual([]);
  });

  it("across kinds: a VM on a container host that stands on that VM", () => {
    expect(cycle(vm("v", "h"), containerHost("h", "v"))).toHaveLength(2);
  });

  it("stop no assessment", () => {
    expect(report(containerHost("a", "b"), containerHost("b", "a"), container("web", "a"))).toHaveLength(3);
  });
});
