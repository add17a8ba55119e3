import { describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles";
import { typescriptSources } from "./source-file";

describe("imports in a circle", () => {
  it("do not exist", () => {
    expect(cyclesIn(typescriptSources())).toEqual([]);
  });

  it("are found through the alias, through types and through folders", () => {
    const files = [
      { path: "lib/domain/a.ts", text: 'import type { B } from "@/lib/domain/b";' },
      { path: "lib/domain/b.ts", text: 'export { c } from "./c";' },
      { path: "lib/domain/c/index.ts", text: 'type A = import("../a").A;' },
      { path: "lib/domain/d.ts", text: 'import "./a";' },
    ];
    expect(cyclesIn(files)).toEqual(["lib/domain/a.ts → lib/domain/b.ts → lib/domain/c/index.ts → lib/domain/a.ts"]);
    expect(cyclesIn(files.slice(0, 2))).toEqual([]);
  });
});
