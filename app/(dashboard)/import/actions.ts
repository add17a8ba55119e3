"use server";

import { redirect } from "next/navigation";
import { asCaller } from "@/app/as-caller";
import { importHref } from "@/components/import/address";
import { commitImport } from "@/lib/services/imports/commit-import";

/** Queues the commit of the import that the form names; answers with the code of what stood in the way. */
export async function commit(_previous: string | null, form: FormData): Promise<string | null> {
  const id = form.get("id");
  const done = await asCaller((ctx) => commitImport({ ctx, input: { id: typeof id === "string" ? id : "" } }));
  if (!done.ok) return done.failure.code;
  redirect(importHref(done.value.id));
}
