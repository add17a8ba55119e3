import { describe, expect, it } from "vitest";
import { assessRows } from "@/lib/domain/laws/estates";
import { summarise } from "./summarise";

const SUMMARY = summarise(
  assessRows([
    { kind: "hypervisor", name: "esx-1" },
    { kind: "vm", name: "vm-open", host: "esx-1", mgmt_reach: "internet", owner: "web" },
    { kind: "vm", name: "vm-shut", host: "esx-1", mgmt_reach: "admin" },
    { kind: "vm", name: "vm-out", host: "esx-1", mgmt_reach: "internet", excluded: "yes" },
    { kind: "container_host", name: "node", mgmt_reach: "internet" },
    { kind: "container", name: "web", host: "node", sensitivity: "low" },
    { kind: "container", name: "lost", host: "nowhere", privileged: "yes" },
  ]),
);

describe("the summary of an assessment", () => {
  it("counts assets by kind, and the excluded and the homeless apart", () => {
    expect(SUMMARY.counts).toEqual({ hypervisor: 1, vm: 2, container_host: 1, container: 2 });
    expect(SUMMARY).toMatchObject({ excluded: 1, homeless: 1 });
  });

  it("tallies each check over the fleets, a machine's through its containers", () => {
    const nothing = { pass: 0, partial: 0, fail: 0, unknown: 0, notApplicable: 0 };
    expect(SUMMARY.tallies["2.3"]?.vm).toEqual({ ...nothing, pass: 1, fail: 1 });
    expect(SUMMARY.tallies["2.3"]?.container).toEqual({ ...nothing, fail: 1, unknown: 1 });
    expect(SUMMARY.tallies["3.8"]?.container).toEqual({ ...nothing, unknown: 1, notApplicable: 1 });
  });

  it("lists the worst first, by what their fleet uses", () => {
    expect(SUMMARY.worst.vm.map(({ name }) => name)).toEqual(["vm-open", "vm-shut"]);
    expect(SUMMARY.worst.vm[0]).toMatchObject({ host: "esx-1", owner: "web", score: { high: 49, gates: ["2.3"] } });
    expect(SUMMARY.worst.container.map(({ name }) => name).sort()).toEqual(["lost", "web"]);
  });

  it("names whom each gate holds open, machines once, excluded ones not", () => {
    const gates = new Map(SUMMARY.gates.map((gate) => [gate.check, gate]));
    expect(SUMMARY.gates[0]?.check).toBe("2.3");
    expect(gates.get("2.3")).toMatchObject({ open: 2, unknown: 0 });
    expect(gates.get("2.3")?.examples.map(({ name }) => name)).toEqual(["node", "vm-open"]);
    expect(gates.get("3.1")).toMatchObject({ open: 1, unknown: 1, examples: [{ name: "lost" }] });
  });
});
