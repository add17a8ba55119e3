/** A release as numbers that compare in order: major, minor, patch, stage (alpha 0, beta 1, rc 2, release 3), number of the stage. */
export type Version = readonly number[];

const VERSION = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:-(alpha|beta|rc)\.?(\d+)?(?![a-z]))?/i;
const STAGES = ["alpha", "beta", "rc"];

/**
 * Reads a release number with an optional `v` and pre-release (`-rc.3`, `-rc3`, `-alpha`, `-beta`).
 * Anything else after it, such as a distribution's revision, is ignored.
 */
export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text);
  if (!match) return undefined;
  const [, major, minor, patch, stage, number] = match;
  return [
    Number(major),
    Number(minor),
    Number(patch ?? 0),
    stage ? STAGES.indexOf(stage.toLowerCase()) : STAGES.length,
    Number(number ?? 0),
  ];
}

/** Below 0 where `a` is older than `b`, above 0 where it is newer. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a release has a fix, given the first fixed release of each line, oldest first; lines after the last have it. */
export function hasFix(version: Version, firstFixed: readonly Version[]): boolean {
  const last = firstFixed.at(-1);
  if (!last) return false;
  const sameLine = firstFixed.find((fixed) => fixed[0] === version[0] && fixed[1] === version[1]);
  return compareVersions(version, sameLine ?? last) >= 0;
}
