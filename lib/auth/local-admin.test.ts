import { expect, test } from "vitest";
import { isLoopbackHost } from "./local-admin";

test.each(["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST:3000"])("%s is this machine", (host) => {
  expect(isLoopbackHost(host)).toBe(true);
});

test.each([null, "", "localhost.evil.example", "evil.example:3000", "127.0.0.1.evil.example", "0.0.0.0:3000"])("%s may be anyone", (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});
