import { defineConfig } from "prisma/config";

// `prisma generate` needs no schema engine, but would download one: most of our users cannot reach that host.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= "/bin/true";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
