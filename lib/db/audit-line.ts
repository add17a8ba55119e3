import type { BulkConnection } from "./bulk/bulk-connection";

/** One row of the audit log, but for its workspace, id and time. */
export interface AuditLine {
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly source: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes an audit row in a bulk transaction. */
export async function addAuditLine(bulk: BulkConnection, line: AuditLine): Promise<void> {
  await bulk.execute(
    `insert into audit_event (workspace_id, actor_kind, actor_id, actor_name, source, action, subject_type, subject_id, details)
      values (partywall_workspace(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      line.actorKind,
      line.actorId,
      line.actorName,
      line.source,
      line.action,
      line.subjectType,
      line.subjectId,
      JSON.stringify(line.details),
    ],
  );
}
