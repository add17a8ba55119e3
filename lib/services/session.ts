import { openDatabase } from "@/lib/db/database";
import { type Ctx, systemCtx } from "./context";
import { startAppWorker } from "./worker";

/** The app's services for one command of whoever holds the machine. */
export interface Session {
  readonly ctx: Ctx;
  /** Works on the queue until `close`: alone where no worker runs, beside it where one does. */
  work(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the services on a database as the app's role. `name` is the actor of the audit log. */
export function openSession(appUrl: string, name: string): Session {
  const db = openDatabase(appUrl, { poolSize: 3, applicationName: `partywall-${name}` });
  const held: { worker?: Awaited<ReturnType<typeof startAppWorker>> } = {};
  return {
    ctx: systemCtx(db, name, new Date()),
    async work() {
      held.worker ??= await startAppWorker({
        url: appUrl,
        log: (level, message) => {
          if (level === "error") process.stderr.write(`${message}\n`);
        },
      });
    },
    async close() {
      await held.worker?.stop();
      await db.close();
    },
  };
}
