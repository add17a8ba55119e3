import { headers } from "next/headers";
import { localAdminCtx } from "@/lib/auth/local-admin";
import type { Result } from "@/lib/domain/views/failure";
import type { Ctx } from "@/lib/services/context";

/** Runs a verb as whoever makes this request; `forbidden` where that is nobody we know. */
export async function asCaller<T, C extends string>(
  verb: (ctx: Ctx) => Promise<Result<T, C>>,
): Promise<Result<T, C | "forbidden">> {
  const caller = localAdminCtx(await headers());
  return caller.ok ? verb(caller.value) : caller;
}
