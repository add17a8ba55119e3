import { importsOf, targetPath } from "./imports";
import type { SourceFile } from "./source-file";

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Which files of the set each file imports, types included. */
function graphOf(files: readonly SourceFile[]): Map<string, string[]> {
  const paths = new Set(files.map(({ path }) => path));
  const resolve = (target: string) => ENDINGS.map((ending) => target + ending).find((path) => paths.has(path));
  return new Map(
    files.map((file) => {
      const targets = importsOf(file).map(({ specifier }) => targetPath(file.path, specifier));
      const found = targets.map((target) => (target === undefined ? undefined : resolve(target)));
      return [file.path, found.filter((path) => path !== undefined)];
    }),
  );
}

/** Every cycle that a walk through the imports closes, as `a → b → a`. */
export function cyclesIn(files: readonly SourceFile[]): string[] {
  const graph = graphOf(files);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    if (done.has(path)) return;
    const trail = [...above, path];
    for (const next of graph.get(path) ?? []) {
      const start = trail.indexOf(next);
      if (start >= 0) found.push([...trail.slice(start), next].join(" → "));
      else walk(next, trail);
    }
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
