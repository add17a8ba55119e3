interface OsEnd {
  /** How the name of the operating system begins, in small letters. */
  readonly os: string;
  /** The number that its version begins with. */
  readonly version: string;
  /** The last day of support, 00:00 UTC. */
  readonly end: number;
}

/** Ends of support of operating systems, as their makers announce them. */
export const OS_ENDS = {
  sources: ["https://wiki.debian.org/LTS", "https://ubuntu.com/about/release-cycle"],
  retrieved: "2025-11-12",
  ends: [
    { os: "debian", version: "11", end: Date.UTC(2026, 7, 31) },
    { os: "debian", version: "12", end: Date.UTC(2028, 5, 30) },
    { os: "debian", version: "13", end: Date.UTC(2030, 5, 30) },
    { os: "ubuntu", version: "20.04", end: Date.UTC(2025, 4, 31) },
    { os: "ubuntu", version: "22.04", end: Date.UTC(2027, 5, 1) },
    { os: "ubuntu", version: "24.04", end: Date.UTC(2029, 4, 31) },
  ] satisfies readonly OsEnd[],
} as const;

/** The known end of support of an operating system, in milliseconds since 1970-01-01 UTC. */
export function knownEnd(os: string | undefined, version: string | undefined): number | undefined {
  if (os === undefined || version === undefined) return undefined;
  const name = os.toLowerCase();
  return OS_ENDS.ends.find((entry) => name.startsWith(entry.os) && beginsWithNumber(version, entry.version))?.end;
}

/** Whether a version begins with a number, which must end there: 12 does not begin with 1. */
export function beginsWithNumber(version: string, number: string): boolean {
  return version.startsWith(number) && !/\d/.test(version.charAt(number.length));
}
