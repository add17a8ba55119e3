import { describe, expect, it } from "vitest";
import { LONGEST, lengthViolations, nameViolations } from "./names";
import { readSource, repositoryPaths } from "./source-file";

describe("files", () => {
  it("are named in kebab-case, and say what they hold", () => {
    expect(repositoryPaths().flatMap(nameViolations)).toEqual([]);
  });

  it("are short enough to be read at once", () => {
    const sources = repositoryPaths().filter((path) => /\.(tsx?|mjs|css|sql)$/.test(path));
    expect(sources.map(readSource).flatMap(lengthViolations)).toEqual([]);
  });

  it.each(["lib/domain/readCell.ts", "components/Button.tsx", "lib/domain/read_cell.ts", "app/[assetId]/page.tsx"])(
    "may not be called %s, for its case",
    (path) => {
      expect(nameViolations(path)).toHaveLength(1);
    },
  );

  it.each([
    "lib/utils.ts",
    "lib/domain/date-utils.ts",
    "lib/helpers/a.ts",
    "lib/db/pool-manager.ts",
    "lib/common/a.ts",
  ])("may not be called %s, which says nothing", (path) => {
    expect(nameViolations(path)).toHaveLength(1);
  });

  it.each([
    "app/(dashboard)/assets/[id]/page.tsx",
    "app/api/v1/[...path]/route.ts",
    "lib/domain/checks/1-images/1.1.ts",
    "lib/adapters/trivy/README.md",
    "lib/domain/cells.properties.test.ts",
  ])("may be called %s", (path) => {
    expect(nameViolations(path)).toEqual([]);
  });

  it("may not grow beyond the limit, tests and catalogues excepted", () => {
    const text = "x\n".repeat(LONGEST + 1);
    expect(lengthViolations({ path: "lib/domain/a.ts", text })).toHaveLength(1);
    expect(lengthViolations({ path: "lib/domain/a.test.ts", text })).toEqual([]);
    expect(lengthViolations({ path: "lib/domain/a.ts", text: text.slice(2) })).toEqual([]);
  });
});
