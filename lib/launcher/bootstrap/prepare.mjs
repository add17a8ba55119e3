import { existsSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../process-lock.mjs";
import { bundle, bundleFolder, mainOf } from "./bundle.mjs";
import { clientIsCurrent, generateClient } from "./database-client.mjs";
import { explain, tell } from "./explain.mjs";
import { installPackages, packagesAreCurrent } from "./packages.mjs";

/**
 * Installs, generates and bundles what is missing or out of date, one process at a time.
 * Returns the address of the command line's bundle, or null after having said what failed.
 */
export async function prepare(root) {
  const ready = () => packagesAreCurrent(root) && clientIsCurrent(root) && existsSync(bundleFolder(root));
  if (ready()) return mainOf(bundleFolder(root));
  try {
    return await withLock(
      join(root, ".partywall/prepare.lock"),
      () => (ready() ? Promise.resolve(mainOf(bundleFolder(root))) : bringUpToDate(root)),
      (pid) => tell(root, "waiting", { pid: String(pid) }),
    );
  } catch (error) {
    if (error.code === "ENOSPC") explain(root, "disk-full", { path: root });
    else if (["EACCES", "EPERM", "EROFS"].includes(error.code))
      explain(root, "not-writable", { path: error.path ?? root });
    else throw error;
    return null;
  }
}

async function bringUpToDate(root) {
  if (!packagesAreCurrent(root)) {
    const failure = installPackages(root, () => tell(root, "installing"));
    if (failure !== null) {
      explain(root, failure, { path: root });
      return null;
    }
  }
  if (!clientIsCurrent(root)) {
    tell(root, "generating");
    const output = generateClient(root);
    if (output !== null) {
      explain(root, "generate-failed", { output });
      return null;
    }
  }
  return mainOf(await bundle(root));
}
