/**
 * The rooms of the repository, and what each may import from. Direction is one way: what is not listed is forbidden.
 * A room may always import from itself.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": [],
  "lib/checkout-root": [],
  "lib/env": [],
  "lib/i18n": ["lib/domain"],
  "lib/sample": ["lib/domain"],
  "lib/adapters": ["lib/domain"],
  "lib/import": ["lib/domain"],
  "lib/sinks": ["lib/domain"],
  "lib/db": ["lib/domain", "lib/checkout-root", "lib/env"],
  "lib/services": [
    "lib/db",
    "lib/import",
    "lib/adapters",
    "lib/sinks",
    "lib/sample",
    "lib/domain",
    "lib/checkout-root",
    "lib/env",
  ],
  "lib/auth": ["lib/services", "lib/db", "lib/domain", "lib/env"],
  "lib/http": ["lib/auth", "lib/services", "lib/i18n", "lib/domain", "lib/env"],
  "lib/launcher": ["lib/services", "lib/db", "lib/i18n", "lib/domain", "lib/checkout-root", "lib/env"],
  "lib/cli": [
    "lib/services",
    "lib/http",
    "lib/auth",
    "lib/launcher",
    "lib/import",
    "lib/sample",
    "lib/i18n",
    "lib/domain",
    "lib/checkout-root",
    "lib/env",
  ],
  components: ["lib/domain", "lib/i18n"],
  app: ["components", "lib/services", "lib/http", "lib/auth", "lib/domain", "lib/i18n", "lib/checkout-root", "lib/env"],
};

/** Packages that only these rooms may import. */
export const PACKAGE_OWNERS: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^(pg|pg-copy-streams|prisma|@prisma\/.+)$/, rooms: ["lib/db"] },
  { packages: /^server-only$/, rooms: ["app"] },
  { packages: /^next$/, rooms: ["app", "components", "lib/i18n"] },
  { packages: /^(react|react-dom|recharts|@base-ui\/react)$/, rooms: ["app", "components"] },
];

/** Rooms that import no package at all, and nothing of the machine they run on. */
export const PURE_ROOMS: readonly string[] = ["lib/domain"];

/** The files at the root that Next reads belong to `app`. */
const ROOT_FILES = /^(proxy|instrumentation|instrumentation-client)(\.ts)?$/;

/** The room of a path (with or without extension); undefined for what stands outside the product. */
export function roomOf(path: string): string | undefined {
  if (ROOT_FILES.test(path)) return "app";
  const bare = path.replace(/\.tsx?$/, "");
  return Object.keys(ROOMS).find((room) => bare === room || bare.startsWith(`${room}/`));
}
