import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkoutRoot } from "@/lib/checkout-root";
import { estateCsv, LARGE } from "./estate-csv";
import { measure } from "./measure";

/** How many times the reading of the file alone the whole assessment may take. */
const LIMIT = 8;
/** Bytes of memory that the assessment may hold at its peak. */
const MEMORY_LIMIT = 1.5e9;
const ROUNDS = 5;
const MEGABYTE = 1e6;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Assesses 100,000 containers and 15,000 machines with `bin/partywall assess FILE --json > report.json`, as a
 * process from its start to its end, against only reading the same file to arrays with uDSV in a process of its own.
 */
export async function run(): Promise<boolean> {
  const root = checkoutRoot();
  const folder = mkdtempSync(join(tmpdir(), "partywall-bench-"));
  try {
    const file = join(folder, "estate.csv");
    writeFileSync(file, [...estateCsv(LARGE)].join(""));
    const readOutput = join(folder, "read.json");
    const reading: number[] = [];
    const assessing: number[] = [];
    let memory = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await measure([join(root, "bench/read-only.mjs"), file], readOutput);
      const { milliseconds } = JSON.parse(readFileSync(readOutput, "utf8")) as { milliseconds: number };
      reading.push(milliseconds);
      const assessed = await measure(
        [join(root, "bin/partywall"), "assess", file, "--json", "--now", "2026-01-15"],
        join(folder, "report.json"),
      );
      assessing.push(assessed.milliseconds);
      memory = Math.max(memory, assessed.peakMemory);
    }
    const [read, whole] = [median(reading), median(assessing)];
    const ratio = whole / read;
    const size = (statSync(file).size / MEGABYTE).toFixed(1);
    process.stdout.write(
      `assess 115,000 assets (${size} MB): ${whole.toFixed(0)} ms, reading alone ${read.toFixed(0)} ms, ` +
        `ratio ${ratio.toFixed(1)} (limit ${LIMIT}), ` +
        `peak memory ${(memory / MEGABYTE).toFixed(0)} MB (limit ${MEMORY_LIMIT / MEGABYTE})\n`,
    );
    return ratio <= LIMIT && memory <= MEMORY_LIMIT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
