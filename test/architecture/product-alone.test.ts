import { describe, expect, it } from "vitest";
import { foreignWords } from "./product-alone";
import { readSource, repositoryPaths } from "./source-file";

const BINARY = /\.(png|ico|woff2?|jpe?g|gz|zip)$/;

describe("the repository", () => {
  it("speaks of the product alone", () => {
    const texts = repositoryPaths().filter((path) => !BINARY.test(path));
    expect(texts.map(readSource).flatMap(foreignWords)).toEqual([]);
  });

  it.each([
    ["/work", "main/lib/a.ts"].join("/"),
    ["/home", "anna", "partywall"].join("/"),
    ["https://registry", "npmjs.org"].join("."),
    ["TO", "DO: later"].join(""),
    ["// @ts", "ignore"].join("-"),
  ])("may not hold %s", (text) => {
    expect(foreignWords({ path: "lib/a.ts", text })).toHaveLength(1);
  });

  it("may name folders of the machines it assesses", () => {
    expect(foreignWords({ path: "lib/a.ts", text: "/home/data:/data, /root, /work" })).toEqual([]);
  });
});
