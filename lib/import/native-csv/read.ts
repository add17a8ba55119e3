import { Utf8Decoder } from "./decode";
import { NativeCsvReader } from "./reader";
import type { NativeCsvSink } from "./sink";

/**
 * Reads a native CSV (docs/native-csv.md): UTF-8 bytes, or text, in chunks of any size; rows out.
 * Faults of the file go to the sink as issues; where nothing can be read after one, reading stops.
 * @returns whether the file was read to its end
 */
export async function readNativeCsv(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  sink: NativeCsvSink,
): Promise<boolean> {
  const reader = new NativeCsvReader(sink);
  const decoder = new Utf8Decoder();
  for await (const chunk of chunks) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk);
    if (typeof text !== "string") return reader.failFile(text.fault);
    if (!reader.push(text)) return false;
    await sink.afterChunk?.();
  }
  const rest = decoder.end();
  if (typeof rest !== "string") return reader.failFile(rest.fault);
  return reader.push(rest) && reader.end();
}
