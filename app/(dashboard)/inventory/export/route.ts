import { asCaller } from "@/app/as-caller";
import { parseInventory } from "@/components/inventory/query";
import { exportAssets } from "@/lib/services/inventory/export-assets";

/** The view that the parameters describe, as a native CSV with all fields. A file that breaks off breaks the download too. */
export async function GET(request: Request): Promise<Response> {
  const { query } = parseInventory(new URL(request.url).searchParams);
  const made = await asCaller((ctx) => exportAssets({ ctx, input: query }));
  if (!made.ok)
    return Response.json({ code: made.failure.code }, { status: made.failure.code === "forbidden" ? 403 : 503 });
  const { chunks, contentType, fileName } = made.value;
  const headers = {
    "content-type": contentType,
    "content-disposition": `attachment; filename="${fileName}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  return new Response(streamOf(chunks), { headers });
}

function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const pieces = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
