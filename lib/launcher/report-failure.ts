import { checkoutRoot } from "@/lib/checkout-root";
import { DeployError } from "@/lib/db/migrate/deploy-error";
import { fromSystemError, LauncherFailure } from "./failure";
import { failureText } from "./texts";

/** Says on stderr what failed and what to do; what nobody foresaw is thrown on. Returns the exit code. */
export function reportFailure(error: unknown): number {
  const known = fromSystemError(error, checkoutRoot());
  if (known instanceof LauncherFailure || known instanceof DeployError) {
    process.stderr.write(`${failureText(known.code, known.values)}\n`);
    return 1;
  }
  throw error;
}
