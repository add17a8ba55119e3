// Works before anything is installed: reads the texts itself, and knows no more of their syntax than `{name}`.
import { readFileSync } from "node:fs";
import { join } from "node:path";

function texts(root) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  const language = locale.startsWith("de") ? "de" : "en";
  return JSON.parse(readFileSync(join(root, "lib/i18n/messages", language, "launcher.json"), "utf8"));
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Writes a step to stderr: stdout belongs to the command. */
export function tell(root, step, values = {}) {
  process.stderr.write(`${fill(texts(root).steps[step], values)}\n`);
}

/** Writes what failed and what to do, and lets the process end with 1. */
export function explain(root, code, values = {}) {
  const all = texts(root);
  const { what, remedy } = all.failures[code];
  process.stderr.write(`${fill(all.failure, { what: fill(what, values) })}\n`);
  process.stderr.write(`${fill(all.remedy, { remedy: fill(remedy, values) })}\n`);
  process.exitCode = 1;
}
