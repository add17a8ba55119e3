import type { NativeCsvSink } from "./sink";

/**
 * Reads a native CSV: UTF-8 bytes or text in chunks of any size, rows out. Faults of the file go
 * to the sink as issues; where nothing can be read after one, reading stops.
 * @returns whether the file was read to its end
 */
export async function readNativeCsv(_chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>, _sink: NativeCsvSink): Promise<boolean> {
  throw new Error("not built");
}
