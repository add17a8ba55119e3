import { readFileSync } from "node:fs";
import pg from "pg";
import { expect, it } from "vitest";
import { testDatabase } from "@/lib/db/testing/test-database";

/** What Postgres calls the types that the schema uses. */
const TYPES: Readonly<Record<string, string>> = {
  String: "text",
  "String[]": "text[]",
  Boolean: "boolean",
  Int: "integer",
  "Int[]": "integer[]",
  BigInt: "bigint",
  Float: "double precision",
  Json: "jsonb",
  Bytes: "bytea",
  Uuid: "uuid",
  DateTime: "timestamp with time zone",
  Timestamptz: "timestamp with time zone",
  SmallInt: "smallint",
};

interface Table {
  readonly columns: Record<string, string>;
  readonly key: readonly string[];
}

/** Tables as schema.prisma describes them: `type` or `type null` by column, and the primary key. */
function described(): Record<string, Table> {
  const text = readFileSync(new URL("./schema.prisma", import.meta.url), "utf8");
  const tables: Record<string, Table> = {};
  for (const [, body = ""] of text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)) {
    const columnOf: Record<string, string> = {};
    const columns: Record<string, string> = {};
    let key: string[] = [];
    for (const line of body.split("\n").map((one) => one.trim())) {
      const [, field, type = "", list, optional, rest = ""] = /^(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line) ?? [];
      if (field === undefined || !(type in TYPES)) continue;
      const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field;
      const native = /@db\.(\w+)/.exec(rest)?.[1];
      columnOf[field] = column;
      columns[column] = `${TYPES[native ?? `${type}${list ?? ""}`]}${optional ? " null" : ""}`;
      if (/@id\b/.test(rest)) key = [column];
    }
    const together = /@@id\(\[([^\]]+)\]\)/.exec(body)?.[1];
    if (together !== undefined) key = together.split(",").map((field) => columnOf[field.trim()] ?? field);
    tables[/@@map\("(\w+)"\)/.exec(body)?.[1] ?? ""] = { columns, key };
  }
  return tables;
}

async function migrated(): Promise<Record<string, Table>> {
  const client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string; column: string; type: string; key: number | null }>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, null) || case when a.attnotnull then '' else ' null' end as type,
          array_position(i.indkey::int2[], a.attnum) as key
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'`,
    );
    const tables: Record<string, { columns: Record<string, string>; key: string[] }> = {};
    for (const row of rows) {
      tables[row.table] ??= { columns: {}, key: [] };
      const table = tables[row.table];
      if (table === undefined) continue;
      // Prisma knows no list that may be absent: a nullable one reads as an empty list.
      table.columns[row.column] = row.type.replace("[] null", "[]");
      if (row.key !== null) table.key[row.key] = row.column;
    }
    return Object.fromEntries(Object.entries(tables).map(([name, t]) => [name, { ...t, key: Object.values(t.key) }]));
  } finally {
    await client.end();
  }
}

it("the schema describes the database that the migrations make: tables, columns, types, nulls and keys", async () => {
  expect(described()).toEqual(await migrated());
});
