/** What went wrong between us and Postgres, where the caller can do something about it. */
export type DatabaseFailureCode = "busy" | "unavailable" | "disk-full";

/** SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_CODE: Readonly<Record<string, DatabaseFailureCode>> = {
  // Prisma: no connection within maxWait, or the transaction took too long.
  P2024: "busy",
  P2028: "busy",
  // Prisma: cannot reach the server, or it closed the connection.
  P1001: "unavailable",
  P1002: "unavailable",
  P1017: "unavailable",
  "53300": "busy",
  "55P03": "busy",
  "57014": "busy",
  "53100": "disk-full",
  "57P01": "unavailable",
  "57P02": "unavailable",
  "57P03": "unavailable",
  "08006": "unavailable",
  "08001": "unavailable",
  "08003": "unavailable",
  ECONNREFUSED: "unavailable",
  ECONNRESET: "unavailable",
  ENOENT: "unavailable",
  EPIPE: "unavailable",
};

/** The failure that an exception of the database stands for; `null` = a bug of ours: throw it on. */
export function databaseFailure(error: unknown): DatabaseFailureCode | null {
  for (let current: unknown = error, depth = 0; current instanceof Object && depth < 5; depth++) {
    for (const code of codesOf(current)) {
      const failure = BY_CODE[code];
      if (failure !== undefined) return failure;
    }
    // pg's pool gives this one no code.
    if (current instanceof Error && /timeout exceeded when trying to connect/.test(current.message)) return "busy";
    if (current instanceof Error && /Connection terminated/.test(current.message)) return "unavailable";
    current = below(current);
  }
  return null;
}

/** What an error was made of. Prisma keeps it apart (P2039) where it has no name of its own for what Postgres said. */
function below(error: object): unknown {
  if ("meta" in error && error.meta instanceof Object && "driverAdapterError" in error.meta) {
    return error.meta.driverAdapterError;
  }
  return "cause" in error ? error.cause : undefined;
}

function codesOf(error: object): string[] {
  const codes: string[] = [];
  if ("code" in error && typeof error.code === "string") codes.push(error.code);
  if ("originalCode" in error && typeof error.originalCode === "string") codes.push(error.originalCode);
  return codes;
}
