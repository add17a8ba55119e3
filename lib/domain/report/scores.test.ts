import { describe, expect, it } from "vitest";
import { BEST } from "@/lib/domain/laws/better";
import { assessRows } from "@/lib/domain/laws/estates";

/*
 * Worked out by hand from the weights of catalogue 1. All checks for VMs weigh 119, for container hosts 131, for
 * containers 142. A machine that is both has, beside the 119, 3.9 (6), 3.10 (10), 3.11 (7), 4.2 (10), 8.1 (7): 159.
 */
const VM = {
  kind: "vm",
  name: "vm-1",
  os_scanned_at: "2026-09-10", // 1.3, 8: pass
  kev_open: "no",
  epss_max: "0", // 1.4, 10: pass
  host_firewall: "on", // 2.2, 7: partial
  mgmt_reach: "admin", // 2.3, 9: pass
  hypervisor_product: "ESXi",
  hypervisor_version: "8.0.3-24585383", // 4.3, 10: pass
  edr_mode: "detect", // 8.2, 7: partial
};

describe("scores worked out by hand", () => {
  it("of a VM of which nothing is known: anything may be", () => {
    expect(assessRows([{ kind: "vm", name: "vm-1" }]).asset(0).score).toEqual({
      low: 0,
      high: 100,
      coverage: 0,
      gates: [],
      gatesUnknown: ["1.4", "2.3", "4.3"],
    });
  });

  it("of a VM alone", () => {
    const { score } = assessRows([VM]).asset(0);
    // Known: 8 + 10 + 7 + 9 + 10 + 7 = 51. Low: 8 + 10 + 3.5 + 9 + 10 + 3.5 = 44. High: 44 + (119 − 51) = 112.
    expect(score.low).toBeCloseTo((100 * 44) / 119, 9);
    expect(score.high).toBeCloseTo((100 * 112) / 119, 9);
    expect(score.coverage).toBeCloseTo(51 / 119, 9);
    expect(score).toMatchObject({ gates: [], gatesUnknown: [] });
  });

  it("of the same VM, managed from the internet: the open gate holds it at 49", () => {
    const { score } = assessRows([{ ...VM, mgmt_reach: "internet" }]).asset(0);
    // 2.3 fails: low 44 − 9 = 35, high 112 − 9 = 103, which would be 86.6.
    expect(score.low).toBeCloseTo((100 * 35) / 119, 9);
    expect(score).toMatchObject({ high: 49, gates: ["2.3"], gatesUnknown: [] });
  });

  it("of a VM that is well kept, but for a gate that nobody looked at: the low end alone is capped", () => {
    const best = {
      ...VM,
      ...BEST,
      host: "esx-1",
      sensitivity: "low",
      kernel_running: "6.1",
      kernel_installed: "6.1",
    };
    expect(assessRows([best]).asset(0).score).toMatchObject({ low: 100, high: 100, coverage: 1 });
    // Without 2.3 the low end would be (119 − 9) / 119 = 92.4.
    const { score } = assessRows([{ ...best, mgmt_reach: "" }]).asset(0);
    expect(score).toMatchObject({ low: 49, high: 100, gatesUnknown: ["2.3"] });
    expect(score.coverage).toBeCloseTo(110 / 119, 9);
  });

  it("of a container and what it stands on", () => {
    const assessment = assessRows([
      { kind: "container_host", name: "node", daemon_tcp: "no", mgmt_reach: "admin" },
      {
        kind: "container",
        name: "web",
        host: "node",
        sensitivity: "low",
        kev_open: "no",
        epss_max: "0",
        privileged: "no",
        runtime_socket: "none",
      },
    ]);
    const [host, web] = [assessment.asset(0), assessment.asset(1)];
    // 3.8 does not apply to low sensitivity: 142 − 7 = 135. Passed: 1.4, 3.1 and 3.2, 10 each.
    expect(web.score.low).toBeCloseTo((100 * 30) / 135, 9);
    expect(web.score).toMatchObject({ high: 100, gatesUnknown: [] });
    // Passed: 3.10 (10), 2.3 (9), and 2.4 (8), for the one tenant is the only one.
    expect(host.score.low).toBeCloseTo((100 * 27) / 131, 9);
    expect(host.score.gatesUnknown).toEqual(["1.4", "4.2"]);
    // The stack: 30 + 27 of 135 + 131, with 1.4 and 5.2 on both sides, and the machine's open questions.
    expect(web.stack?.low).toBeCloseTo((100 * 57) / 266, 9);
    expect(web.stack?.high).toBe(100);
    expect(web.stack?.coverage).toBeCloseTo(57 / 266, 9);
    expect(web.stack?.gatesUnknown).toEqual(["1.4", "4.2"]);
  });

  it("of a container host that is one machine with a VM", () => {
    const { score } = assessRows([
      { kind: "vm", name: "vm-1", mgmt_reach: "admin" },
      { kind: "container_host", name: "node", host: "vm-1", daemon_tcp: "no" },
    ]).asset(0);
    // Passed: 2.3 (9) and 3.10 (10). 2.4 is open, for the VM names no hypervisor.
    expect(score.low).toBeCloseTo((100 * 19) / 159, 9);
    expect(score.coverage).toBeCloseTo(19 / 159, 9);
    expect(score.gatesUnknown).toEqual(["1.4", "4.2", "4.3"]);
  });

  it("of a fleet: means weighted by criticality, 3 where nobody says", () => {
    const { fleets } = assessRows([
      { kind: "vm", name: "a", criticality: "5", services: "4", mgmt_reach: "admin" },
      { kind: "vm", name: "b" },
      { kind: "vm", name: "c", criticality: "5", excluded: "yes", mgmt_reach: "internet" },
    ]);
    // a passes 2.3, 9 of 119, and counts 5; b has nothing and counts 3; c is left out.
    expect(fleets.vm.low).toBeCloseTo((5 * (900 / 119)) / 8, 9);
    expect(fleets.vm.coverage).toBeCloseTo((5 * (9 / 119)) / 8, 9);
    expect(fleets.vm).toMatchObject({ high: 100, assets: 2, workloads: 5, openGates: 0 });
    // Recommendation 2 of VMs weighs 7 + 9 + 8 = 24.
    expect(fleets.vm.recommendations["2"].low).toBeCloseTo((5 * (900 / 24)) / 8, 9);
    expect(fleets.container).toMatchObject({ low: null, high: null, coverage: null, assets: 0, workloads: 0 });
  });
});
