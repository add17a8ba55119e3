import { setTimeout as sleep } from "node:timers/promises";
import { getSampleProgress } from "@/lib/services/sample/get-sample-progress";
import { loadSample } from "@/lib/services/sample/load-sample";
import { failed, progressLine, wrongUsage } from "../session/output";
import { commandTexts } from "../session/texts";
import { EXIT, withSession } from "../session/with-session";

/** Milliseconds between two looks. */
const LOOK = 250;

/** `demo [--force]`: loads the sample estate with its year of history, and waits for it. */
export async function run(argv: readonly string[]): Promise<number> {
  const t = commandTexts();
  const isForced = argv[0] === "--force";
  if (argv.length > (isForced ? 1 : 0)) return wrongUsage(t("usage.demo"));
  return withSession(async ({ ctx, work }) => {
    const queued = await loadSample({ ctx, input: { anyway: isForced } });
    if (!queued.ok && queued.failure.code === "not-empty") {
      process.stderr.write(`${t("demo.not-empty")}\n`);
      return EXIT.failed;
    }
    // Somebody else asked for it already: wait for that.
    if (!queued.ok && queued.failure.code !== "already-loading") return failed(queued.failure);
    await work();
    const line = progressLine();
    for (;;) {
      const progress = await getSampleProgress({ ctx });
      if (!progress.ok) return failed(progress.failure);
      const { loading, done, total } = progress.value;
      line.show(t("demo.progress", { done, total }));
      if (!loading) {
        line.end();
        const isWhole = done >= total;
        process.stdout.write(`${t(isWhole ? "demo.done" : "demo.failed", { done, total })}\n`);
        return isWhole ? EXIT.done : EXIT.failed;
      }
      await sleep(LOOK);
    }
  });
}
