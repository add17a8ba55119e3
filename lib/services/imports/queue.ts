import type { JobSpec } from "@/lib/db/jobs/enqueue";

/** The job that examines an import. Jobs of one workspace run one after another. */
export function dryRunJob(workspaceId: string, importId: string): JobSpec {
  return job("import-dry-run", workspaceId, importId);
}

export function commitJob(workspaceId: string, importId: string): JobSpec {
  return job("import-commit", workspaceId, importId);
}

function job(task: "import-dry-run" | "import-commit", workspaceId: string, importId: string): JobSpec {
  return { task, payload: { workspaceId, importId }, key: `${task}:${importId}`, queue: `imports:${workspaceId}` };
}
