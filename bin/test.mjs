// `npm test`: every kind of test this repository has, from a bare clone, closing with one line of figures.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./test/chromium.mjs";
import { countPlaywright, countStage, countVitest } from "./test/counts.mjs";
import { isInstalled } from "./test/install.mjs";
import { runCommand, stopCommands } from "./test/run-command.mjs";

const MINUTE = 60_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "partywall-test-"));
const offline = { CHECKPOINT_DISABLE: "1", PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", NEXT_TELEMETRY_DISABLED: "1" };
const total = { passed: 0, failed: 0 };

process.chdir(root);

const say = (line) => process.stdout.write(`${line}\n`);
const tool = (name) => join("node_modules", ".bin", name);

/** One plain command; `limit` in milliseconds. */
const run = (command, args, limit, env = {}) => runCommand(command, args, { limit, env: { ...offline, ...env } });

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Runs one stage, prints its heading and, where something failed, what it said. */
async function stage(name, work) {
  const started = performance.now();
  let outcome;
  try {
    outcome = await work();
  } catch (error) {
    outcome = { passed: 0, failed: 1, output: String(error?.stack ?? error) };
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const figures =
    outcome.failed === 0 ? `${outcome.passed} passed` : `${outcome.passed} passed, ${outcome.failed} FAILED`;
  say(`${outcome.failed === 0 ? "✓" : "✗"} ${name.padEnd(12)} ${figures} (${seconds} s)`);
  if (outcome.failed > 0) say(outcome.output.trimEnd());
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  return outcome.failed === 0;
}

/** A stage of plain commands, each of which must succeed: counted as one. */
const commands = (name, steps) =>
  stage(name, async () => {
    let output = "";
    for (const [command, args, limit] of steps) {
      const result = await run(command, args, limit);
      output += result.output;
      if (result.exitCode !== 0) return { passed: 0, failed: 1, output };
    }
    return { passed: 1, failed: 0, output };
  });

const vitest = (project, limit) =>
  stage(project, async () => {
    const file = join(reports, `${project}.json`);
    const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    const result = await run(tool("vitest"), args, limit);
    const counts = countStage({ exitCode: result.exitCode, report: readReport(file), count: countVitest });
    return { ...counts, output: result.output };
  });

const browser = () =>
  stage("end-to-end", async () => {
    const chromium = await ensureChromium();
    if ("advice" in chromium) {
      return {
        passed: 0,
        failed: 1,
        output: `${chromium.output}\nNo Chromium to test with. Run:\n\n  ${chromium.advice}\n`,
      };
    }
    const file = join(reports, "e2e.json");
    const env = { CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const result = await run(tool("playwright"), ["test", "--reporter=list,json"], 15 * MINUTE, env);
    const counts = countStage({ exitCode: result.exitCode, report: readReport(file), count: countPlaywright });
    return { ...counts, output: result.output };
  });

/** What the type checker needs that is not in the repository: it is generated, and never downloaded. */
function generation() {
  const steps = [];
  if (existsSync("prisma/schema.prisma")) steps.push([tool("prisma"), ["generate"], 3 * MINUTE]);
  if (existsSync("app")) steps.push([tool("next"), ["typegen"], 3 * MINUTE]);
  return steps;
}

async function install() {
  if (isInstalled(root)) return true;
  const started = performance.now();
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev"];
  const result = await run("npm", args, 10 * MINUTE);
  if (result.exitCode === 0) say(`  installed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  else say(`${result.output}\nInstalling failed. Run:\n\n  npm ci --ignore-scripts\n`);
  return result.exitCode === 0;
}

function close() {
  rmSync(reports, { recursive: true, force: true });
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    stopCommands();
    rmSync(reports, { recursive: true, force: true });
    process.exit(130);
  });
}

if (await install()) {
  await commands("types", [...generation(), [tool("tsc"), ["--noEmit"], 5 * MINUTE]]);
  await commands("lint", [[tool("biome"), ["check", "--error-on-warnings", "."], 3 * MINUTE]]);
  await vitest("unit", 5 * MINUTE);
  await vitest("properties", 5 * MINUTE);
  await vitest("integration", 6 * MINUTE);
  await browser();
} else {
  total.failed += 1;
}
close();
