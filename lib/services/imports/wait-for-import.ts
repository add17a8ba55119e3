import { setTimeout as sleep } from "node:timers/promises";
import type { Result } from "@/lib/domain/views/failure";
import type { ImportState, ImportView } from "@/lib/domain/views/imports";
import type { Ctx } from "../context";
import type { CommonFailure } from "../transaction";
import { getImport } from "./get-import";

const ENDED: readonly ImportState[] = ["committed", "failed", "undone"];
/** Milliseconds between two looks: short at first, for most files are small. */
const FIRST_LOOK = 40;
const LAST_LOOK = 500;

/**
 * Waits until the import has ended, or, `until` "dry-run", until there is something to decide. After `timeout`
 * milliseconds it answers with the state as it is then. Needs `read`.
 */
export async function waitForImport({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: {
    readonly id: string;
    readonly until: "dry-run" | "end";
    readonly timeout: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (view: ImportView) => void;
  };
}): Promise<Result<ImportView, CommonFailure | "not-found">> {
  const deadline = Date.now() + input.timeout;
  for (let pause = FIRST_LOOK; ; pause = Math.min(LAST_LOOK, pause * 1.5)) {
    const view = await getImport({ ctx, input: { id: input.id } });
    if (!view.ok) return view;
    input.onProgress?.(view.value);
    const { state } = view.value;
    if (ENDED.includes(state) || (state === "dry_run" && input.until === "dry-run")) return view;
    if (Date.now() >= deadline || input.signal?.aborted === true) return view;
    await sleep(Math.min(pause, Math.max(1, deadline - Date.now())));
  }
}
