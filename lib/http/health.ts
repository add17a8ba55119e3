import { readiness } from "@/lib/services/health/readiness";
import { json } from "./response-headers";

/** `GET /api/health/live`: the process runs, whatever the database does. */
export async function readLive(): Promise<Response> {
  return json({ status: "live" });
}

/** `GET /api/health/ready`: requests can be answered. Names the part that fails, and nothing about it. */
export async function readReady(): Promise<Response> {
  const failing = await readiness();
  if (failing === null) return json({ status: "ready", failing });
  return json({ status: "not-ready", failing }, { status: 503, headers: { "retry-after": "5" } });
}
