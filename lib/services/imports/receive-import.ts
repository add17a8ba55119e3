import { z } from "zod";
import { addAuditLine } from "@/lib/db/audit-line";
import { type ReceiveOutcome, receiveFile } from "@/lib/db/imports/receive-file";
import { enqueue, enqueueFrom } from "@/lib/db/jobs/enqueue";
import { fail, ok, type Result } from "@/lib/domain/views/failure";
import type { ImportView } from "@/lib/domain/views/imports";
import { uploadLimit } from "@/lib/env";
import { audit, auditRow } from "../audit";
import { authorise, type Ctx } from "../context";
import { type CommonFailure, inTransaction, orFailure } from "../transaction";
import { getImport } from "./get-import";
import { dryRunJob } from "./queue";

/** What a native CSV comes from unless told otherwise: an export, edited and imported again, is the same source. */
export const DEFAULT_SOURCE = "csv";

/** Control characters, and those that turn the direction of writing: a name is shown as it is. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export const receiveImportInput = z.object({
  source: z.string().trim().min(1).max(100).default(DEFAULT_SOURCE),
  fileName: z
    .string()
    .transform((name) => name.replace(UNSEEN, "").trim())
    .pipe(z.string().min(1).max(255))
    .default("inventory.csv"),
  /** Commit at once where the dry run finds no error. */
  commit: z.boolean().default(false),
  /** The instant at which dates are judged; else the moment of the commit. */
  now: z.date().optional(),
});

/**
 * Takes a file in and queues its dry run. The same file of the same source, while it is in flight, is answered
 * with the import that is already there (`created` false). Needs `import`.
 */
export async function receiveImport({
  ctx,
  input,
}: {
  readonly ctx: Ctx;
  readonly input: z.input<typeof receiveImportInput> & {
    readonly bytes: AsyncIterable<Uint8Array>;
    /** Bytes; what the operator allows, unless given. */
    readonly sizeLimit?: number;
  };
}): Promise<
  Result<
    { readonly import: ImportView; readonly created: boolean },
    CommonFailure | "invalid-input" | "too-large" | "empty-file" | "not-found"
  >
> {
  const allowed = authorise(ctx, "import");
  if (!allowed.ok) return allowed;
  const parsed = receiveImportInput.safeParse(input);
  if (!parsed.success) return fail("invalid-input");
  const { source, fileName, commit, now } = parsed.data;
  const limit = input.sizeLimit ?? uploadLimit();
  const { workspaceId } = ctx;
  const received = await orFailure<ReceiveOutcome, never>(async () =>
    ok(
      await receiveFile(
        ctx.db,
        {
          ...{ workspaceId, source, fileName, limit },
          ...{ createdBy: ctx.actor.name, autoCommit: commit, nowInstant: now ?? null, state: "received" },
          bytes: input.bytes,
        },
        async (bulk, id, sha256, size) => {
          const details = { file: fileName, source, sha256, size, commit };
          const subject = { subjectType: "import", subjectId: id };
          await addAuditLine(bulk, auditRow(ctx, { action: "import.receive", ...subject, details }));
          await enqueueFrom(bulk, dryRunJob(workspaceId, id));
        },
      ),
    ),
  );
  if (!received.ok) return received;
  if (received.value === "too-large") return fail("too-large", { limit });
  if (received.value === "empty-file") return fail("empty-file");
  const { id, created } = received.value;
  if (!created && commit) {
    const asked = await alsoCommit(ctx, id);
    if (!asked.ok) return asked;
  }
  // Whoever may import may see what became of it.
  const view = await getImport({ ctx: { ...ctx, scopes: [...ctx.scopes, "read"] }, input: { id } });
  return view.ok ? ok({ import: view.value, created }) : view;
}

/** The file is there from an earlier dry run, and now is to be committed: it is examined again, and then committed. */
async function alsoCommit(ctx: Ctx, id: string): Promise<Result<null, CommonFailure>> {
  return inTransaction(ctx, "import", async (tx) => {
    const asked = await tx.import.updateMany({
      where: { id, state: { in: ["received", "parsed", "dry_run"] } },
      data: { state: "received", autoCommit: true, rowsDone: 0 },
    });
    if (asked.count > 0) {
      await enqueue(tx, dryRunJob(ctx.workspaceId, id));
      await audit(ctx, tx, { action: "import.confirm", subjectType: "import", subjectId: id });
    }
    return ok(null);
  });
}
