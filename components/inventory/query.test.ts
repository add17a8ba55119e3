import { expect, test } from "vitest";
import { DEFAULT_COLUMNS } from "@/components/inventory/columns";
import {
  countFilters,
  inventoryAddress,
  inventoryParameters,
  isFiltered,
  parseInventory,
} from "@/components/inventory/query";

const parse = (text: string) => parseInventory(new URLSearchParams(text));

test("an address without parameters shows every asset, weakest first", () => {
  const { query, columns, density } = parse("");
  expect(query).toMatchObject({ text: "", kind: [], sort: "score", direction: "asc", page: 1, pageSize: 50 });
  expect(columns).toEqual(DEFAULT_COLUMNS);
  expect(density).toBe("comfortable");
  expect(isFiltered(query)).toBe(false);
});

test("what a parameter says wrongly falls back and breaks nothing", () => {
  const { query, columns } = parse(
    "kind=printer&sort=__proto__&direction=up&page=-3&pageSize=7&failing=9.9;drop&gate=maybe&column=constructor",
  );
  expect(query).toMatchObject({
    kind: [],
    sort: "score",
    direction: "asc",
    page: 1,
    pageSize: 50,
    failing: null,
    gate: null,
  });
  expect(columns).toEqual([]);
});

test("a state survives the way through its address", () => {
  const address =
    "text=prod+%2F7&kind=container&owner=&owner=Team+A&failing=3.10&gate=open&sort=criticality&direction=asc&page=3&pageSize=100&column=name,owner,r3&density=compact";
  const state = parse(address);
  expect(parseInventory(inventoryParameters(state))).toEqual(state);
  expect(state.query.owner).toEqual(["", "Team A"]);
  expect(state.columns).toEqual(["owner", "r3"]);
});

test("another filter or order starts at page 1 again, another page keeps everything else", () => {
  const state = parse("text=db&page=4");
  expect(inventoryAddress(state, { kind: ["vm"] })).toBe("/inventory?text=db&kind=vm");
  expect(inventoryAddress(state, { page: 5 })).toBe("/inventory?text=db&page=5");
});

test("each value of a facet, each check and the gate is one filter; the search is none", () => {
  expect(countFilters(parse("").query)).toBe(0);
  expect(countFilters(parse("text=db&kind=vm&kind=container&owner=A&failing=3.1&gate=open").query)).toBe(5);
});
