import { asCaller } from "@/app/as-caller";
import { isSameOrigin } from "@/lib/http/same-origin";
import { receiveImport } from "@/lib/services/imports/receive-import";

const STATUS: Readonly<Record<string, number>> = {
  forbidden: 403,
  "too-large": 413,
  "empty-file": 400,
  "invalid-input": 400,
};

/** Takes a file as the raw body, streamed, from the import page of this app and no other. Answers with the import's id, or a code. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused("forbidden");
  if (request.body === null) return refused("empty-file");
  const name = new URL(request.url).searchParams.get("name")?.trim().slice(-255);
  const bytes = chunks(request.body);
  const received = await asCaller((ctx) =>
    receiveImport({ ctx, input: { bytes, ...(name ? { fileName: name } : {}) } }),
  );
  return received.ok ? Response.json({ id: received.value.import.id }) : refused(received.failure.code);
}

function refused(code: string): Response {
  return Response.json({ code }, { status: STATUS[code] ?? 503 });
}

async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
