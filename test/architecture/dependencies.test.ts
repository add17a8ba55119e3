import { readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { describe, expect, it } from "vitest";
import { ROOT } from "./source-file";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
}

const OLDEST_NODE = "20.19.0";

/** The versions below have known holes, or faults that we met. */
const FLOORS: Readonly<Record<string, string>> = { next: "16.3.8", "better-auth": "1.7.16", "csv-parse": "7.0.2" };

/** Never loaded by us: it belongs to Prisma's own development server. */
const NEWER_NODE_IS_FINE = new Set(["@prisma/streams-local"]);

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
const locked: Readonly<Record<string, LockedPackage>> = readJson("package-lock.json").packages;
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const below = (name: string, version: string) => semver.lt(version, FLOORS[name] ?? "0.0.0");
const refusesOldestNode = ({ engines }: LockedPackage) => !semver.satisfies(OLDEST_NODE, engines?.node ?? "*");

describe("dependencies", () => {
  it("stand at or above the versions that closed known holes", () => {
    const tooOld = Object.entries(locked).filter(
      ([path, { version }]) => path && version && below(nameOf(path), version),
    );
    expect(tooOld.map(([path]) => path)).toEqual([]);
    expect(below("next", "16.3.7")).toBe(true);
    expect(below("next", "16.4.6")).toBe(false);
  });

  it("name no registry, so that any mirror will do", () => {
    expect(Object.keys(locked).filter((path) => locked[path]?.resolved !== undefined)).toEqual([]);
  });

  it(`run on Node ${OLDEST_NODE}`, () => {
    const refusing = Object.entries(locked)
      .filter(([path, entry]) => path !== "" && entry.dev !== true && refusesOldestNode(entry))
      .map(([path]) => nameOf(path))
      .filter((name) => !NEWER_NODE_IS_FINE.has(name));
    expect(refusing).toEqual([]);
    expect(refusesOldestNode({ engines: { node: ">=22" } })).toBe(true);
  });

  it("are each pinned to one version", () => {
    const { dependencies, devDependencies } = readJson("package.json");
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => semver.valid(String(version)) === null,
    );
    expect(ranges).toEqual([]);
  });
});
