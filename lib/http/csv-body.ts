import type { Problem } from "./errors/problem";

/** What an import is sent as. A file without a type is taken for bytes (RFC 9110, 8.3). */
export const CSV_TYPES = ["text/csv", "application/octet-stream", "text/plain"] as const;

/** The bytes of a CSV body as they arrive, pulled no faster than they are used; or why the body is refused unread. */
export function csvBody(request: Request, limit: number): AsyncIterable<Uint8Array> | Problem {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !CSV_TYPES.some((known) => known === type)) {
    return {
      code: "unsupported-media-type",
      params: { allowed: CSV_TYPES.join(", ") },
      headers: { accept: CSV_TYPES.join(", ") },
    };
  }
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity") return { code: "unsupported-encoding", headers: { "accept-encoding": "identity" } };
  if (Number(request.headers.get("content-length") ?? 0) > limit) return { code: "too-large", params: { limit } };
  if (request.body === null) return { code: "empty-body" };
  return chunks(request.body);
}

/** The sender went away, or never finished: not a fault of ours. */
export class BrokenBody extends Error {}

async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const part = await reader.read().catch((cause: unknown) => {
        throw new BrokenBody("the body ended early", { cause });
      });
      if (part.done) return;
      yield part.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
