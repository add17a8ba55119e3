import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One step of the schema, as `prisma migrate` lays it out: `<name>/migration.sql`. */
export type Migration = { name: string; sql: string; checksum: string };

/** All steps in the order in which they are applied (by name, which begins with the date). */
export function readMigrations(dir: string): Migration[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, "migration.sql")))
    .map(({ name }) => {
      const content = readFileSync(join(dir, name, "migration.sql"));
      // The checksum is Prisma's: SHA-256 of the file, in hexadecimal.
      return { name, sql: content.toString("utf8"), checksum: createHash("sha256").update(content).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
