import { expect, test } from "vitest";
import { importHref, parsePlace } from "@/components/import/address";

test("a place survives the way through its address", () => {
  const place = { type: "missing", changePage: 3, issuePage: 2 } as const;
  const address = importHref("x", place);
  expect(address).toBe("/import/x?type=missing&changes=3&issues=2");
  expect(parsePlace(new URL(address, "http://localhost").searchParams)).toEqual(place);
});

test("what is not understood leads to the first page", () => {
  expect(parsePlace(new URLSearchParams("type=all&changes=-1&issues=x"))).toEqual({
    type: null,
    changePage: 1,
    issuePage: 1,
  });
  expect(importHref("x")).toBe("/import/x");
});
