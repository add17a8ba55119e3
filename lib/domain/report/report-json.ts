import type { Assessment } from "./assessment";
import { AssetJson } from "./asset-json";
import { REPORT_VERSION } from "./report";

/** Characters to collect before a piece is handed on. */
const PIECE = 128 * 1024;

/** The report as JSON in pieces of some 128 KB; together they are one document with a line for each asset. */
export function* reportChunks(assessment: Assessment): Generator<string, void, undefined> {
  const { catalogue, now, fleets, size } = assessment;
  const head = JSON.stringify({ version: REPORT_VERSION, catalogue, now: new Date(now).toISOString(), fleets });
  const assets = new AssetJson(assessment);
  let piece = `${head.slice(0, -1)},"assets":[`;
  for (let index = 0; index < size; index++) {
    piece += index === 0 ? "\n" : ",\n";
    piece += assets.of(index);
    if (piece.length >= PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}\n]}\n`;
}
