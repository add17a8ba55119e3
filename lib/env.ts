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

const DEFAULT_UPLOAD_LIMIT_MB = 1_000;

const Limits = z.object({
  /** Addresses whose `X-Forwarded-For` is believed, separated by commas. */
  PARTYWALL_TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((address) => address.trim() || []))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()]))),
  /** The largest file an import takes, in units of 1,000,000 bytes. */
  PARTYWALL_UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).max(100_000).default(DEFAULT_UPLOAD_LIMIT_MB),
});

type Names = Readonly<Record<string, string | undefined>>;

/** What an operator may set, and the running application heeds. Throws a `ZodError` that names the variable. */
export function limits(source: Names = process.env): z.infer<typeof Limits> {
  return Limits.parse(withoutEmpty(source));
}

/** The name of the first variable that `limits` cannot read, or `null`. */
export function unreadableLimit(source: Names): keyof z.infer<typeof Limits> | null {
  const name = Limits.safeParse(withoutEmpty(source)).error?.issues[0]?.path[0];
  return name === "PARTYWALL_TRUSTED_PROXIES" || name === "PARTYWALL_UPLOAD_LIMIT_MB" ? name : null;
}

/** Bytes that an import may have. */
export function uploadLimit(): number {
  return limits().PARTYWALL_UPLOAD_LIMIT_MB * 1_000_000;
}

/** `NAME=` in a shell means the default, as leaving it out does. */
function withoutEmpty(source: Names): Names {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
}
