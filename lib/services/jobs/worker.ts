import { appEnvironment } from "@/lib/env";
import { startAppWorker } from "../worker";

// The worker process: runs when loaded, and ends on SIGTERM once the job at hand is done or handed back.
const worker = await startAppWorker({
  url: appEnvironment().PARTYWALL_DATABASE_URL,
  log: (level, message) => {
    if (level === "error" || level === "warning") process.stderr.write(`${message}\n`);
  },
});

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  void worker.stop().then(() => process.exit(0));
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
await worker.ended;
if (!stopping) process.exit(1);
