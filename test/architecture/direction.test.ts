import { describe, expect, it } from "vitest";
import { directionViolations } from "./direction";
import { roomOf } from "./rooms";
import { isTest, typescriptSources } from "./source-file";

const violations = (path: string, text: string) => directionViolations({ path, text });

describe("the direction of imports", () => {
  it("holds everywhere", () => {
    expect(typescriptSources().flatMap(directionViolations)).toEqual([]);
  });

  it("knows the room of every file of the product", () => {
    const product = typescriptSources().filter(({ path }) => /^(app|components|lib)\//.test(path) && !isTest(path));
    expect(product.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ["lib/domain/a.ts", 'import { x } from "@/lib/db/x";'],
    ["lib/domain/a.ts", 'import type { X } from "@/lib/i18n/x";'],
    ["lib/domain/a.ts", 'export { x } from "@/lib/import/x";'],
    ["lib/domain/a.ts", 'export * from "@/lib/import/x";'],
    ["lib/domain/a.ts", 'const x = await import("@/lib/db/x");'],
    ["lib/domain/a.ts", 'type X = import("@/lib/db/x").X;'],
    ["lib/domain/a.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/domain/a.ts", 'import { z } from "zod";'],
    ["lib/import/a.ts", 'import { x } from "@/lib/services/x";'],
    ["lib/services/a.ts", 'import { x } from "@/lib/http/x";'],
    ["lib/services/a.ts", 'import { x } from "@/app/x";'],
    ["components/a.tsx", 'import { x } from "@/lib/services/x";'],
    ["components/a.tsx", 'import { x } from "@/app/actions";'],
    ["components/a.tsx", 'import { x } from "@/lib/db/x";'],
    ["app/page.tsx", 'import { x } from "@/lib/db/x";'],
    ["lib/http/a.ts", 'const x = require("@/lib/db/x");'],
  ])("refuses in %s: %s", (path, text) => {
    expect(violations(path, text)).toHaveLength(1);
  });

  it("leaves Prisma and pg to lib/db, and server-only to app", () => {
    expect(violations("lib/services/a.ts", 'import type { Pool } from "pg";')).toHaveLength(1);
    expect(violations("app/a.ts", 'import { PrismaClient } from "@prisma/client/runtime";')).toHaveLength(1);
    expect(violations("lib/services/a.ts", 'import "server-only";')).not.toEqual([]);
    expect(violations("components/a.ts", 'import "server-only";')).toHaveLength(1);
    expect(violations("lib/db/a.ts", 'import pg from "pg";')).toEqual([]);
    expect(violations("app/a.ts", 'import "server-only";')).toEqual([]);
  });

  it("lets no relative path leave its room, in tests neither", () => {
    expect(violations("lib/import/a.ts", 'import { x } from "../domain/x";')).toEqual([
      'lib/import/a.ts:1 leaves its room by "../domain/x": use "@/lib/domain/x"',
    ]);
    expect(violations("lib/import/a.test.ts", 'import { x } from "../domain/x";')).toHaveLength(1);
    expect(violations("lib/import/deep/a.ts", 'import { x } from "../x";')).toEqual([]);
  });

  it("lets the allowed way pass", () => {
    expect(violations("app/page.tsx", 'import { x } from "@/lib/services/x"; import "@/components/y";')).toEqual([]);
    expect(
      violations("lib/services/a.ts", 'import { x } from "@/lib/db/x"; import { y } from "@/lib/domain/y";'),
    ).toEqual([]);
  });
});
