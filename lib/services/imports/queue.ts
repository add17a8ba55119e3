import type { Tx } from "@/lib/db/database";
import { enqueue } from "@/lib/db/jobs/enqueue";

/** Has the import examined: jobs of one workspace run one after another. */
export async function enqueueDryRun(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await enqueue(tx, "import-dry-run", { workspaceId, importId }, keys("dry-run", workspaceId, importId));
}

export async function enqueueCommit(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await enqueue(tx, "import-commit", { workspaceId, importId }, keys("commit", workspaceId, importId));
}

function keys(task: string, workspaceId: string, importId: string) {
  return { key: `${task}:${importId}`, queue: `imports:${workspaceId}` };
}
