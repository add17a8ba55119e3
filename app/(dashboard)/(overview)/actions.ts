"use server";

import { redirect } from "next/navigation";
import { asCaller } from "@/app/as-caller";
import { loadSample } from "@/lib/services/sample/load-sample";

/** Queues the sample estate. Whatever stood in the way, the overview drawn anew shows it. */
export async function loadSampleEstate(): Promise<void> {
  await asCaller((ctx) => loadSample({ ctx, input: { anyway: false } }));
  redirect("/");
}
