/**
 * Builds of VMware ESXi that fix CVE-2025-22224 (escape of a guest; known to be exploited), by
 * the version that the build number goes with. The longest version that fits counts.
 */
export const ESXI_FIX = {
  source: "https://www.cve.org/CVERecord?id=CVE-2025-22224",
  retrieved: "2025-11-12",
  /** The day the fixed builds came out, 00:00 UTC. */
  published: Date.UTC(2025, 2, 4),
  builds: [
    { version: "8.0.2", build: 24_585_300 },
    { version: "8.0", build: 24_585_383 },
    { version: "7.0", build: 24_585_291 },
  ],
} as const;
