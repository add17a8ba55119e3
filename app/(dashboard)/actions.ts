"use server";

import { redirect } from "next/navigation";
import { requestCtx } from "@/app/request-ctx";
import { loadSample } from "@/lib/services/sample/load-sample";

/** Queues the sample estate. Whatever stood in the way, the overview drawn anew shows it. */
export async function loadSampleEstate(): Promise<void> {
  await loadSample({ ctx: await requestCtx(), input: { anyway: false } });
  redirect("/");
}
