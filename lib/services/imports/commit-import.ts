import { z } from "zod";
import type { Tx } from "@/lib/db/database";
import { enqueue } from "@/lib/db/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import { audit } from "../audit";
import type { Ctx } from "../context";
import { type CommonFailure, inTransaction } from "../transaction";
import { isUuid } from "../uuid";
import { importView } from "./import-view";
import { commitJob, dryRunJob } from "./queue";

const found = z.object({ counts: z.object({ errors: z.number() }) });

/**
 * Queues the commit of an import whose dry run was seen. `has-errors`: it has rows in error. `wrong-state`: it is
 * not waiting for this. `superseded`: another import was committed since its dry run, which is being redone:
 * look again. Committing one that is being committed, or was, changes nothing. Needs `import`.
 */
export async function commitImport({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: { readonly id: string };
}): Promise<Result<ImportView, CommonFailure | "not-found" | "has-errors" | "wrong-state" | "superseded">> {
  if (!isUuid(input.id)) return fail("not-found");
  const outcome = await inTransaction(ctx, "import", async (tx) => {
    const row = await tx.import.findFirst({ where: { id: input.id } });
    if (row === null) return fail("not-found");
    if (row.state === "committing" || row.state === "committed")
      return ok({ view: importView(row), superseded: false });
    if (row.state !== "dry_run") return fail("wrong-state", { state: row.state });
    const { counts } = found.parse(row);
    if (counts.errors > 0) return fail("has-errors", { count: counts.errors });
    const newest = await tx.import.findFirst({
      where: { state: "committed" },
      orderBy: [{ finishedAt: "desc" }, { number: "desc" }],
      select: { number: true },
    });
    const superseded = row.baseNumber !== (newest?.number ?? 0);
    const moved = await tx.import.updateMany({
      where: { id: row.id, state: "dry_run" },
      data: { state: superseded ? "received" : "committing", rowsDone: 0 },
    });
    if (moved.count === 0) return movedOn(tx, row.id);
    await enqueue(tx, superseded ? dryRunJob(ctx.workspaceId, row.id) : commitJob(ctx.workspaceId, row.id));
    const action = superseded ? "import.examine-again" : "import.confirm";
    await audit(ctx, tx, { action, subjectType: "import", subjectId: row.id, details: { number: row.number } });
    return ok({ view: importView({ ...row, state: superseded ? "received" : "committing" }), superseded });
  });
  if (!outcome.ok) return outcome;
  return outcome.value.superseded ? fail("superseded") : ok(outcome.value.view);
}

/** Somebody was faster, between our look and our write. A second click on the same button is no error. */
async function movedOn(tx: Tx, id: string) {
  const row = await tx.import.findFirst({ where: { id } });
  if (row === null) return fail("not-found");
  return row.state === "committing" || row.state === "committed"
    ? ok({ view: importView(row), superseded: false })
    : fail("wrong-state", { state: row.state });
}
