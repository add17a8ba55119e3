import { z } from "zod";

const Environment = z.object({
  /** The database, under the app's own role. */
  PARTYWALL_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  /** The address the server listens on; not loopback = others may knock. */
  PARTYWALL_BOUND_HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
});

/** What the launcher tells the running application. */
export type AppEnvironment = z.infer<typeof Environment>;

/** Reads it when first needed, not when loaded: a build has no database. Throws where the launcher did not start us. */
export function appEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): AppEnvironment {
  return Environment.parse(source);
}
