import { describe, expect, it } from "vitest";
import { identityOf } from "@/lib/domain/inventory/identity";
import { sampleEstate } from "./estate";
import type { Row } from "./row";
import { STORIES } from "./stories";

const NOW = Date.UTC(2026, 10, 24, 9, 14);

/** The rows of a month, to ask for by id and by host. */
function month(monthsBack: number) {
  const rows = sampleEstate({ now: NOW, monthsBack });
  const idOf = (row: Row) => identityOf(row.kind ?? "", row.external_id, row.host, row.name ?? "");
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return {
    row: (id: string): Row | undefined => byId.get(id),
    on: (host: string): readonly Row[] => rows.filter((row) => row.kind === "container" && row.host === host),
    standsOn: (hypervisor: string): readonly Row[] => rows.filter((row) => row.host === hypervisor),
  };
}
const today = month(0);

describe("the stories of the sample estate", () => {
  it("name assets that stand today, but for the machines that retired", () => {
    const { retiredMachines, ...standing } = STORIES;
    for (const id of Object.values(standing).flat()) expect(today.row(id), id).toBeDefined();
    for (const id of retiredMachines) expect(today.row(id), id).toBeUndefined();
  });

  it("a proxy with a known-exploited vulnerability faces the internet and holds the runtime socket beside payments", () => {
    const [proxy, payments] = STORIES.socketBesidePayments.map(today.row);
    expect(proxy).toMatchObject({ exposure: "internet", kev_open: "true", runtime_socket: "mounted" });
    expect(payments).toMatchObject({ host: proxy?.host, sensitivity: "high", criticality: "5" });
  });

  it("a virtual machine past its end of life faces the internet", () => {
    const [id] = STORIES.forgottenCatalogue;
    expect(today.row(id)).toMatchObject({ os: "Ubuntu", os_version: "20.04", exposure: "internet" });
  });

  it("the hardened cluster runs nothing as root, closes its networks, verifies signatures and enforces", () => {
    for (const id of STORIES.hardenedCluster) {
      const node = today.row(id);
      expect(node).toMatchObject({ sensor_mode: "enforce", runtime_version: "1.3.3", mgmt_reach: "admin" });
      for (const container of today.on(node?.name ?? "")) {
        expect(container.run_as_root ?? "false").toBe("false");
        expect(container.netpol_ingress ?? "true").toBe("true");
        expect(container.netpol_egress ?? "true").toBe("true");
        expect(container.seccomp ?? "default").toBe("default");
        expect(container.signature_verified ?? "true").toBe("true");
      }
    }
  });

  it("one virtual machine runs seven services on one kernel", () => {
    const [id] = STORIES.sevenServices;
    expect(today.row(id)?.services).toBe("7");
  });

  it("the laboratory's daemon answers on the network without asking who calls", () => {
    const [id] = STORIES.openDaemon;
    expect(today.row(id)).toMatchObject({ daemon_tcp: "true", daemon_mtls: "false" });
  });

  it("the build host's runners are privileged", () => {
    const [id] = STORIES.privilegedRunners;
    const runners = today.on(today.row(id)?.name ?? "").filter((row) => row.name?.startsWith("runner"));
    expect(runners.length).toBeGreaterThan(1);
    for (const runner of runners) expect(runner.privileged).toBe("true");
  });

  it("low and high sensitivity share the shop floor's kernel", () => {
    const [id] = STORIES.mixedSensitivities;
    const levels = today.on(today.row(id)?.name ?? "").map((row) => row.sensitivity);
    expect(levels).toEqual(expect.arrayContaining(["low", "high"]));
  });

  it("a hypervisor below production machines lacks the fix of a known-exploited vulnerability", () => {
    const [id] = STORIES.unpatchedHypervisor;
    const hypervisor = today.row(id);
    expect(hypervisor).toMatchObject({
      hypervisor_product: "ESXi",
      hypervisor_version: "7.0.3-23794027",
      kev_open: "true",
    });
    expect(today.standsOn(hypervisor?.name ?? "").length).toBeGreaterThan(3);
  });

  it("nobody has said who reaches the management of a shop host", () => {
    const [id] = STORIES.missingAnswer;
    expect(today.row(id)?.mgmt_reach).toBeUndefined();
  });

  it("logistics had a vulnerable runtime and no sensor a year ago, and has mended both", () => {
    const [id] = STORIES.improvedTeam;
    expect(month(12).row(id)).toMatchObject({ runtime_version: "1.1.14", sensor: "none" });
    expect(today.row(id)).toMatchObject({ runtime_version: "1.3.3", sensor_mode: "enforce" });
  });

  it("the proxy's vulnerability appeared seven months ago and was gone two months later, save on the payments host", () => {
    const [neglected] = STORIES.socketBesidePayments;
    const openIn = (monthsBack: number) => {
      const then = month(monthsBack);
      return [...STORIES.proxyFixedInTwoMonths, neglected].filter((id) => then.row(id)?.kev_open === "true");
    };
    expect(openIn(8)).toEqual([]);
    expect(openIn(7)).toEqual([...STORIES.proxyFixedInTwoMonths, neglected]);
    expect(openIn(6)).toEqual([...STORIES.proxyFixedInTwoMonths, neglected]);
    expect(openIn(5)).toEqual([neglected]);
    expect(openIn(0)).toEqual([neglected]);
  });

  it("a host joined five months ago", () => {
    const [id] = STORIES.joinedHost;
    expect(month(6).row(id)).toBeUndefined();
    expect(month(5).row(id)).toBeDefined();
  });

  it("two virtual machines of a year ago have retired", () => {
    for (const id of STORIES.retiredMachines) expect(month(12).row(id)).toBeDefined();
  });
});
