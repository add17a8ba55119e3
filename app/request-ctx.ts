import { headers } from "next/headers";
import { localAdminCtx } from "@/lib/auth/local-admin";
import type { Ctx } from "@/lib/services/context";

/** Who asks, in this request. */
export async function requestCtx(): Promise<Ctx> {
  return localAdminCtx(await headers(), new Date());
}
