import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const everywhere = ["node_modules/**", ".next/**", ".partywall/**", "e2e/**"];
const anyTest = (kind: string): string[] => [`{app,bin,components,lib,prisma,test}/**/*.${kind}.ts?(x)`];

/** Three kinds of test, told apart by the file's name: `x.test.ts`, `x.properties.test.ts`, `x.integration.test.ts`. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    passWithNoTests: true,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: anyTest("test"),
          exclude: [...everywhere, ...anyTest("properties.test"), ...anyTest("integration.test")],
        },
      },
      {
        extends: true,
        test: { name: "properties", include: anyTest("properties.test"), exclude: everywhere, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: anyTest("integration.test"),
          exclude: everywhere,
          globalSetup: ["lib/db/testing/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
