import type { Tx } from "@/lib/db/database";
import type { Ctx } from "./context";

/** What a change did, written in the transaction that did it. */
export interface AuditEntry {
  /** `import.receive`, `token.revoke`, … */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

export async function audit(ctx: Ctx, tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: auditRow(ctx, entry), select: { id: true } });
}

/** The columns of one audit row. */
export function auditRow(ctx: Pick<Ctx, "workspaceId" | "actor" | "source">, entry: AuditEntry) {
  return {
    workspaceId: ctx.workspaceId,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    source: ctx.source,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    details: { ...entry.details },
  };
}
