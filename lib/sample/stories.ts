/**
 * What is worth finding in the sample estate, and the assets that show it, by their ids (docs/sample-estate.md
 * tells each one). Where a story is about a whole host, the host alone is listed.
 */
export const STORIES = {
  /** A proxy that faces the internet with a known-exploited vulnerability and holds its host's runtime socket. */
  socketBesidePayments: ["container:shop-03:edge-proxy", "container:shop-03:zahlung-db"],
  /** A virtual machine past its end of life that faces the internet. */
  forgottenCatalogue: ["vm-2106"],
  /** A cluster that admits only what is hardened. */
  hardenedCluster: ["container_host::dp-node-01", "container_host::dp-node-02", "container_host::dp-node-03"],
  /** Seven services in one virtual machine, on one kernel. */
  sevenServices: ["vm-1303"],
  /** An open daemon API in the laboratory. */
  openDaemon: ["container_host::labor-01"],
  /** Privileged runners on the host that builds every image. */
  privilegedRunners: ["container_host::build-01"],
  /** Recipes and shift plans beside the canteen's menu, on one kernel. */
  mixedSensitivities: ["container_host::mes-01"],
  /** A hypervisor that nobody may restart, behind on patches. */
  unpatchedHypervisor: ["host-31"],
  /** A host of which nobody has said who reaches its management. */
  missingAnswer: ["container_host::shop-02"],
  /** The team that hardened its host in a year. */
  improvedTeam: ["container_host::logistik-01"],
  /** Where the year's proxy vulnerability was fixed in two months. */
  proxyFixedInTwoMonths: ["vm-2101", "vm-2102", "container:shop-01:web-proxy-1", "container:logistik-01:web-proxy"],
  /** The host that joined five months ago. */
  joinedHost: ["container_host::dp-node-03"],
  /** The virtual machines that retired. */
  retiredMachines: ["vm-1091", "vm-1290"],
} as const satisfies Record<string, readonly string[]>;
