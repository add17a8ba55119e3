import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the checkout: where `bin/partywall` stands (it says so in `PARTYWALL_ROOT`), else the nearest folder
 * above the current one that holds Partywall's package.json (tests).
 */
export function checkoutRoot(): string {
  const told = process.env["PARTYWALL_ROOT"];
  if (told) return told;
  for (let at = process.cwd(); ; at = dirname(at)) {
    const file = join(at, "package.json");
    if (existsSync(file) && readFileSync(file, "utf8").includes('"name": "partywall"')) return at;
    if (at === dirname(at)) return process.cwd();
  }
}
