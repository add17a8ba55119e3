import { imageScanned } from "./1-scan/1-1-image-scanned";
import { runtimeScanned } from "./1-scan/1-2-runtime-scanned";
import { osScanned } from "./1-scan/1-3-os-scanned";
import { noKnownExploited } from "./1-scan/1-4-no-known-exploited";
import { networkPolicy } from "./2-segment/2-1-network-policy";
import { hostFirewall } from "./2-segment/2-2-host-firewall";
import { managementReach } from "./2-segment/2-3-management-reach";
import { oneSensitivity } from "./2-segment/2-4-one-sensitivity";
import { egress } from "./2-segment/2-5-egress";
import { notPrivileged } from "./3-platform-options/3-1-not-privileged";
import { noRuntimeSocket } from "./3-platform-options/3-2-no-runtime-socket";
import { hostNamespaces } from "./3-platform-options/3-3-host-namespaces";
import { hostMounts } from "./3-platform-options/3-4-host-mounts";
import { noRoot } from "./3-platform-options/3-5-no-root";
import { capabilities } from "./3-platform-options/3-6-capabilities";
import { seccompLsm } from "./3-platform-options/3-7-seccomp-lsm";
import { isolationFits } from "./3-platform-options/3-8-isolation-fits";
import { rootless } from "./3-platform-options/3-9-rootless";
import { daemonApi } from "./3-platform-options/3-10-daemon-api";
import { registry } from "./3-platform-options/3-11-registry";
import { adminAccess } from "./3-platform-options/3-12-admin-access";
import { resourceLimits } from "./3-platform-options/3-13-resource-limits";
import { vmIsolation } from "./3-platform-options/3-14-vm-isolation";
import { readOnlyRoot } from "./3-platform-options/3-15-read-only-root";
import { osPatched } from "./4-patch/4-1-os-patched";
import { runtimePatched } from "./4-patch/4-2-runtime-patched";
import { hypervisorPatched } from "./4-patch/4-3-hypervisor-patched";
import { runningKernel } from "./4-patch/4-4-running-kernel";
import { imageAge } from "./4-patch/4-5-image-age";
import { behaviourBaseline } from "./5-behaviour/5-1-behaviour-baseline";
import { trafficVisibility } from "./5-behaviour/5-2-traffic-visibility";
import { driftMonitoring } from "./5-behaviour/5-3-drift-monitoring";
import { ciGate } from "./6-ci-cd/6-1-ci-gate";
import { signedVerified } from "./6-ci-cd/6-2-signed-verified";
import { benchmarkRun } from "./6-ci-cd/6-3-benchmark-run";
import { reachesSiem } from "./7-siem/7-1-reaches-siem";
import { audit } from "./7-siem/7-2-audit";
import { feeds } from "./7-siem/7-3-feeds";
import { containerPlatform } from "./8-security-platform/8-1-container-platform";
import { edr } from "./8-security-platform/8-2-edr";
import { CATALOGUE, type CatalogueEntry, CHECK_IDS, type CheckId } from "./catalogue";
import type { Check } from "./contract";
import { validateCatalogue } from "./validate";

/** Every check, registered once. */
const REGISTERED: readonly Check[] = [
  imageScanned,
  runtimeScanned,
  osScanned,
  noKnownExploited,
  networkPolicy,
  hostFirewall,
  managementReach,
  oneSensitivity,
  egress,
  notPrivileged,
  noRuntimeSocket,
  hostNamespaces,
  hostMounts,
  noRoot,
  capabilities,
  seccompLsm,
  isolationFits,
  rootless,
  daemonApi,
  registry,
  adminAccess,
  resourceLimits,
  vmIsolation,
  readOnlyRoot,
  osPatched,
  runtimePatched,
  hypervisorPatched,
  runningKernel,
  imageAge,
  behaviourBaseline,
  trafficVisibility,
  driftMonitoring,
  ciGate,
  signedVerified,
  benchmarkRun,
  reachesSiem,
  audit,
  feeds,
  containerPlatform,
  edr,
];

validateCatalogue(CATALOGUE, REGISTERED);

/** A check with what the catalogue says of it. */
export interface CataloguedCheck extends CatalogueEntry {
  readonly id: CheckId;
  readonly check: Check;
}

/** In the order of the catalogue. */
export const CHECKS: readonly CataloguedCheck[] = CHECK_IDS.flatMap((id) =>
  REGISTERED.filter((check) => check.id === id).map((check) => ({ ...CATALOGUE[id], id, check })),
);
