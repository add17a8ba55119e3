import { describe, expect, it } from "vitest";
import { limits, unreadableLimit } from "@/lib/env";

describe("what an operator may set", () => {
  it("has a default for what is absent or empty", () => {
    const defaults = { PARTYWALL_TRUSTED_PROXIES: [], PARTYWALL_UPLOAD_LIMIT_MB: 1_000 };
    expect(limits({})).toEqual(defaults);
    expect(limits({ PARTYWALL_TRUSTED_PROXIES: "", PARTYWALL_UPLOAD_LIMIT_MB: "" })).toEqual(defaults);
  });

  it("is read", () => {
    const set = { PARTYWALL_TRUSTED_PROXIES: "10.0.0.7, ::1", PARTYWALL_UPLOAD_LIMIT_MB: "50" };
    expect(limits(set)).toEqual({ PARTYWALL_TRUSTED_PROXIES: ["10.0.0.7", "::1"], PARTYWALL_UPLOAD_LIMIT_MB: 50 });
    expect(unreadableLimit(set)).toBeNull();
  });

  it.each([
    ["PARTYWALL_UPLOAD_LIMIT_MB", "0"],
    ["PARTYWALL_UPLOAD_LIMIT_MB", "1.5"],
    ["PARTYWALL_UPLOAD_LIMIT_MB", "much"],
    ["PARTYWALL_TRUSTED_PROXIES", "proxy.example"],
    ["PARTYWALL_TRUSTED_PROXIES", "*"],
  ])("is named where it cannot be read: %s=%s", (name, value) => {
    expect(unreadableLimit({ [name]: value })).toBe(name);
  });
});
