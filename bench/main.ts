import { run as assess } from "./assess.bench";

/** Every benchmark, one after the other; each prints its line. The exit code says whether all kept their limits. */
const results = [await assess()];
process.exitCode = results.every(Boolean) ? 0 : 1;
