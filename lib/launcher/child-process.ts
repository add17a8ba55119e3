import { pathToFileURL } from "node:url";

// Runs a script as a child of the launcher: `child-process.mjs <script>`. When the launcher ends, however it ended, its
// end of the channel closes, and this process must not stay behind alone.
const LAST_CHANCE_MS = 27_000;

process.once("disconnect", () => {
  setTimeout(() => process.exit(1), LAST_CHANCE_MS).unref();
  process.kill(process.pid, "SIGTERM");
});
process.channel?.unref();

const script = process.argv[2];
if (script === undefined) throw new Error("child-process: no script given");
await import(pathToFileURL(script).href);
