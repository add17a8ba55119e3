import { isUtf8 } from "node:buffer";

/** Why bytes are no text of ours. */
export type DecodeFault = "utf-16" | "binary" | "not-utf8";

const INCOMPLETE_TAIL = 3;

/** How many bytes at the end begin a character that is not complete yet. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(INCOMPLETE_TAIL, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** Decodes UTF-8 in pieces of any size. A byte order mark is left out. */
export class Utf8Decoder {
  private rest: Buffer = Buffer.alloc(0);
  private atStart = true;

  /** The text so far complete, or why there is none. */
  decode(chunk: Uint8Array): string | { readonly fault: DecodeFault } {
    const chunkBytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let bytes = this.rest.length === 0 ? chunkBytes : Buffer.concat([this.rest, chunkBytes]);
    if (this.atStart) {
      // Two bytes tell UTF-16, three a byte order mark.
      if (bytes.length < 3) {
        this.rest = Buffer.from(bytes);
        return "";
      }
      this.atStart = false;
      if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return { fault: "utf-16" };
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    return this.text(bytes);
  }

  /** What is left at the end of the file. */
  end(): string | { readonly fault: DecodeFault } {
    const bytes = this.rest;
    this.rest = Buffer.alloc(0);
    if (bytes.includes(0)) return { fault: "binary" };
    return isUtf8(bytes) ? bytes.toString("utf8") : { fault: "not-utf8" };
  }

  private text(bytes: Buffer): string | { readonly fault: DecodeFault } {
    const complete = bytes.length - incompleteTail(bytes);
    const whole = bytes.subarray(0, complete);
    // A copy: the reader may fill the chunk's memory anew.
    this.rest = Buffer.from(bytes.subarray(complete));
    if (whole.includes(0)) return { fault: "binary" };
    return isUtf8(whole) ? whole.toString("utf8") : { fault: "not-utf8" };
  }
}
