import { asCaller } from "@/app/as-caller";
import { uploadLimit } from "@/lib/env";
import { BrokenBody, csvBody } from "@/lib/http/csv-body";
import { requestIdOf } from "@/lib/http/request-id";
import { harden } from "@/lib/http/response-headers";
import { isSameOrigin } from "@/lib/http/same-origin";
import { receiveImport } from "@/lib/services/imports/receive-import";

const STATUS: Readonly<Record<string, number>> = {
  forbidden: 403,
  "too-large": 413,
  "empty-file": 400,
  "invalid-input": 400,
  "broken-body": 400,
  "unsupported-media-type": 415,
  "unsupported-encoding": 415,
  "disk-full": 507,
};

/** Takes a file as the raw body, streamed, from the import page of this app and no other. Answers with the import's id, or a code. */
export async function POST(request: Request): Promise<Response> {
  return harden(await received(request), requestIdOf(request.headers));
}

async function received(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused("forbidden");
  const bytes = csvBody(request, uploadLimit());
  if ("code" in bytes) return refused(bytes.code === "empty-body" ? "empty-file" : bytes.code);
  const name = new URL(request.url).searchParams.get("name")?.trim().slice(-255);
  try {
    const taken = await asCaller((ctx) =>
      receiveImport({ ctx, input: { bytes, ...(name ? { fileName: name } : {}) } }),
    );
    return taken.ok ? Response.json({ id: taken.value.import.id }) : refused(taken.failure.code);
  } catch (error) {
    if (error instanceof BrokenBody) return refused("broken-body");
    throw error;
  }
}

function refused(code: string): Response {
  return Response.json({ code }, { status: STATUS[code] ?? 503 });
}
