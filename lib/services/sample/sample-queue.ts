import type { Tx } from "@/lib/db/database";
import { type JobSpec, jobWaits } from "@/lib/db/jobs/enqueue";

export function sampleJob(workspaceId: string, now: Date): JobSpec {
  return {
    task: "load-sample",
    payload: { workspaceId, now: now.toISOString() },
    key: key(workspaceId),
    queue: `imports:${workspaceId}`,
  };
}

/** Whether the sample estate is being loaded, or about to be. */
export function sampleWaits(tx: Tx, workspaceId: string): Promise<boolean> {
  return jobWaits(tx, key(workspaceId));
}

function key(workspaceId: string): string {
  return `load-sample:${workspaceId}`;
}
