/**
 * Releases of runc that fix CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881 (escape through
 * mount races), by release line. Any later line has the fix from its start.
 */
export const RUNC_FIX = {
  source: "https://www.cve.org/CVERecord?id=CVE-2025-31133",
  retrieved: "2025-11-12",
  /** The day the fixed releases came out, 00:00 UTC. */
  published: Date.UTC(2025, 10, 5),
  /** Oldest first. */
  fixed: ["1.2.8", "1.3.3", "1.4.0-rc.3"],
} as const;
