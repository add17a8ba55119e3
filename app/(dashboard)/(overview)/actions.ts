"use server";

import { redirect } from "next/navigation";
import { asCaller } from "@/app/as-caller";
import { loadSample } from "@/lib/services/sample/load-sample";

/** Queues the sample estate. What stood in the way is named in the address, so that it is told without script too. */
export async function loadSampleEstate(): Promise<void> {
  const queued = await asCaller((ctx) => loadSample({ ctx, input: { anyway: false } }));
  redirect(queued.ok ? "/" : `/?problem=${queued.failure.code}`);
}
