import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Logger, run } from "graphile-worker";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startPostgres } from "@/lib/launcher/embedded-postgres";
import { deploy } from "./deploy";

const silent = new Logger(() => () => undefined);

let postgres: EmbeddedPostgres;
let dir: string;
let migrationsDir: string;
let ownerUrl: string;
let count = 0;

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function migration(name: string, sql: string): Promise<void> {
  await mkdir(join(migrationsDir, name), { recursive: true });
  await writeFile(join(migrationsDir, name, "migration.sql"), sql);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "partywall-deploy-"));
  // Root runs Postgres as another user, who must be able to pass through.
  const { chmod } = await import("node:fs/promises");
  await chmod(dir, 0o755);
  postgres = await startPostgres({ dataDir: join(dir, "pg"), durable: false });
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  const name = `case_${count}`;
  await query(postgres.ownerUrl, `create database ${name}`);
  const url = new URL(postgres.ownerUrl);
  url.pathname = `/${name}`;
  ownerUrl = url.href;
  migrationsDir = join(dir, `migrations-${count}`);
  await migration(
    "1_first",
    "create table thing (id int primary key); grant select, insert on thing to partywall_app;",
  );
});

describe("bringing a database to this version", () => {
  it("applies every step once, and nothing the second time", async () => {
    await migration("2_second", "alter table thing add column name text;");
    const first = await deploy({ ownerUrl, migrationsDir });
    expect(first.applied).toEqual(["1_first", "2_second"]);
    expect(await deploy({ ownerUrl, migrationsDir })).toEqual({ appUrl: first.appUrl, applied: [] });
  });

  it("lets several machines deploy at once", async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => deploy({ ownerUrl, migrationsDir })));
    expect(results.flatMap(({ applied }) => applied)).toEqual(["1_first"]);
    expect(new Set(results.map(({ appUrl }) => appUrl)).size).toBe(1);
  });

  it("deploys several databases of one server at once", async () => {
    const urls = await Promise.all(
      ["a", "b", "c"].map(async (letter) => {
        await query(postgres.ownerUrl, `create database many_${letter}`);
        const url = new URL(postgres.ownerUrl);
        url.pathname = `/many_${letter}`;
        return url.href;
      }),
    );
    const results = await Promise.all(urls.map((url) => deploy({ ownerUrl: url, migrationsDir })));
    expect(results.map(({ applied }) => applied)).toEqual([["1_first"], ["1_first"], ["1_first"]]);
  });

  it("gives the app a login that can use what was granted, and owns nothing", async () => {
    const { appUrl } = await deploy({ ownerUrl, migrationsDir });
    await query(appUrl, "insert into thing values (1)");
    await expect(query(appUrl, "create table mine (id int)")).rejects.toThrow("permission denied");
    await expect(query(appUrl, "drop table thing")).rejects.toThrow("must be owner");
    await expect(query(appUrl, "delete from thing")).rejects.toThrow("permission denied");
  });

  it("refuses a step whose file changed after it was applied", async () => {
    await deploy({ ownerUrl, migrationsDir });
    await migration("1_first", "create table thing (id bigint primary key);");
    await expect(deploy({ ownerUrl, migrationsDir })).rejects.toMatchObject({
      code: "migration-changed",
      values: { name: "1_first" },
    });
  });

  it("refuses a database that a newer version has written", async () => {
    await migration("2_newer", "create table newer (id int);");
    await deploy({ ownerUrl, migrationsDir });
    await rm(join(migrationsDir, "2_newer"), { recursive: true });
    await expect(deploy({ ownerUrl, migrationsDir })).rejects.toMatchObject({ code: "database-newer" });
  });

  it("leaves nothing of a step that fails halfway", async () => {
    await migration("2_broken", "create table half (id int); select 1/0;");
    await expect(deploy({ ownerUrl, migrationsDir })).rejects.toMatchObject({
      code: "migration-failed",
      values: { name: "2_broken", reason: "division by zero" },
    });
    expect(await query(ownerUrl, "select to_regclass('half') as half")).toEqual([{ half: null }]);
    await migration("2_broken", "create table half (id int);");
    expect((await deploy({ ownerUrl, migrationsDir })).applied).toEqual(["2_broken"]);
  });

  it("lets a worker with the app's login add and execute a job", async () => {
    const { appUrl } = await deploy({ ownerUrl, migrationsDir });
    let done: (payload: unknown) => void = () => undefined;
    const worked = new Promise((resolve) => {
      done = resolve;
    });
    const runner = await run({
      connectionString: appUrl,
      logger: silent,
      noHandleSignals: true,
      pollInterval: 200,
      taskList: { greet: async (payload) => done(payload) },
      crontab: "0 3 * * * greet",
    });
    try {
      await runner.addJob("greet", { name: "wall" }, { jobKey: "once" });
      expect(await worked).toEqual({ name: "wall" });
    } finally {
      await runner.stop();
    }
    expect(await query(appUrl, "select count(*)::int as left from graphile_worker.jobs")).toEqual([{ left: 0 }]);
  });

  it("takes a login that an administrator made, and refuses one that could pass by row-level security", async () => {
    const name = `plain_${count}`;
    await query(ownerUrl, `create role ${name} login password 'secret'`);
    const url = new URL(ownerUrl);
    url.username = name;
    url.password = "secret";
    expect((await deploy({ ownerUrl, migrationsDir, appUrl: url.href })).appUrl).toBe(url.href);
    await expect(deploy({ ownerUrl, migrationsDir, appUrl: ownerUrl })).rejects.toMatchObject({
      code: "app-role-too-strong",
    });
    url.username = "nobody_here";
    await expect(deploy({ ownerUrl, migrationsDir, appUrl: url.href })).rejects.toMatchObject({ code: "app-login" });
  });

  it("says which role an owner without the right to create roles lacks", async () => {
    await query(ownerUrl, `create role weak_${count} login password 'secret'`);
    await query(ownerUrl, `alter database case_${count} owner to weak_${count}`);
    const url = new URL(ownerUrl);
    url.username = `weak_${count}`;
    url.password = "secret";
    await expect(deploy({ ownerUrl: url.href, migrationsDir })).rejects.toMatchObject({ code: "role-not-allowed" });
  });
});

describe("a database that cannot be used", () => {
  it("is named by host and port, never with the password", async () => {
    const error: unknown = await deploy({
      ownerUrl: "postgresql://me:hunter2@127.0.0.1:1/estate",
      migrationsDir,
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "database-unreachable", values: { address: "127.0.0.1:1/estate" } });
    expect(JSON.stringify(error) + String(error)).not.toContain("hunter2");
  });

  it("refuses the wrong password, and what is no address at all", async () => {
    const url = new URL(ownerUrl);
    url.password = "wrong";
    await expect(deploy({ ownerUrl: url.href, migrationsDir })).rejects.toMatchObject({ code: "database-login" });
    await expect(deploy({ ownerUrl: "mysql://x/y", migrationsDir })).rejects.toMatchObject({
      code: "database-url-invalid",
    });
  });
});
