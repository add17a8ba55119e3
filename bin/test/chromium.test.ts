import { describe, expect, it } from "vitest";
import { findChromium, launchArguments, waysToInstall } from "./chromium.mjs";

const only = (present: string) => (path: string) => path === present;

describe("the browser of the end-to-end tests", () => {
  it("is the one that CHROMIUM_PATH names, and no other", () => {
    expect(findChromium({ CHROMIUM_PATH: "/opt/mine" }, () => true)).toBe("/opt/mine");
    expect(findChromium({ CHROMIUM_PATH: "/opt/gone" }, only("/usr/bin/chromium"))).toBeUndefined();
  });

  it("is the system's, else the downloaded one, else none", () => {
    expect(findChromium({}, only("/usr/bin/chromium"), "/cache/chrome")).toBe("/usr/bin/chromium");
    expect(findChromium({}, only("/cache/chrome"), "/cache/chrome")).toBe("/cache/chrome");
    expect(findChromium({}, () => false, "/cache/chrome")).toBeUndefined();
  });

  it("is installed by apt only where we are root, and otherwise named in one command", () => {
    const programs = (machine: { root: boolean; apt: boolean }) =>
      waysToInstall(machine)
        .attempts.flat()
        .map(([program]) => program);
    expect(programs({ root: true, apt: true })).toEqual(["apt-get", "apt-get", "npx"]);
    expect(programs({ root: false, apt: true })).toEqual(["npx"]);
    expect(waysToInstall({ root: false, apt: true }).advice).toMatch(/^sudo apt-get/);
    expect(waysToInstall({ root: false, apt: false }).advice).toBe("npx playwright install chromium");
  });

  it("gives up its sandbox only as root", () => {
    expect(launchArguments(true)).toContain("--no-sandbox");
    expect(launchArguments(false)).not.toContain("--no-sandbox");
  });
});
