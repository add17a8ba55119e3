// Loaded before a measured program: when it ends, it says on file descriptor 3 how much memory it held at most, in bytes.
import { writeSync } from "node:fs";

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
