import { asCaller } from "@/app/as-caller";
import type { ImportProgressView } from "@/components/import/state";
import { getImport } from "@/lib/services/imports/get-import";

/** How far an import is, for the page that watches it. */
export async function GET(_request: Request, { params }: RouteContext<"/import/[id]/progress">): Promise<Response> {
  const { id } = await params;
  const found = await asCaller((ctx) => getImport({ ctx, input: { id } }));
  if (!found.ok)
    return Response.json({ code: found.failure.code }, { status: found.failure.code === "not-found" ? 404 : 503 });
  const { state, rowsDone, rowsTotal } = found.value;
  const progress: ImportProgressView = { state, rowsDone, rowsTotal };
  return Response.json(progress, { headers: { "cache-control": "no-store" } });
}
