import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inferSchema, initParser } from "udsv";
import { EstateBuilder } from "@/lib/domain/inventory/estate-builder";
import { assess } from "@/lib/domain/report/assess";
import { reportChunks } from "@/lib/domain/report/report-json";
import { readNativeCsv } from "@/lib/import/native-csv/read";
import { estateCsv, LARGE } from "./estate-csv";

/** How many times the reading of the file alone the whole assessment may take. */
const LIMIT = 8;
const NOW = Date.UTC(2026, 0, 15);

function readOnly(file: string): void {
  const text = readFileSync(file, "utf8");
  initParser(inferSchema(text)).stringArrs(text);
}

async function readAssessWrite(file: string, target: string): Promise<void> {
  const builder = new EstateBuilder();
  await readNativeCsv(createReadStream(file, { highWaterMark: 256 * 1024 }), {
    columns: (columns) => builder.useColumns(columns),
    row: (cells, rowNumber) => builder.addTuple(cells, rowNumber),
    issue: () => undefined,
  });
  const output = openSync(target, "w");
  for (const piece of reportChunks(assess(builder.build().estate, { now: NOW }))) writeSync(output, piece);
  closeSync(output);
}

async function time(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Assesses 100,000 containers and 15,000 machines, JSON written, against only reading the same file with uDSV. */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "partywall-bench-"));
  try {
    const file = join(folder, "estate.csv");
    writeFileSync(file, [...estateCsv(LARGE)].join(""));
    const reading: number[] = [];
    const assessing: number[] = [];
    for (let round = 0; round < 3; round++) {
      reading.push(await time(() => readOnly(file)));
      assessing.push(await time(() => readAssessWrite(file, join(folder, "report.json"))));
    }
    const [read, whole] = [Math.min(...reading), Math.min(...assessing)];
    const ratio = whole / read;
    process.stdout.write(
      `assess 115,000 assets: ${whole.toFixed(0)} ms, reading alone ${read.toFixed(0)} ms, ratio ${ratio.toFixed(1)} (limit ${LIMIT})\n`,
    );
    return ratio <= LIMIT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
