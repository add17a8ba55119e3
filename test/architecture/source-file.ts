import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** A file of the repository; `path` from its root, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree: what the rules need of it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Every file that is, or with the next commit could be, part of the repository. */
export function repositoryPaths(): string[] {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const output = execFileSync("git", ["-c", "safe.directory=*", ...list], { cwd: ROOT, encoding: "utf8" });
  const paths = new Set(output.split("\0").filter((path) => path !== ""));
  return [...paths].filter((path) => existsSync(join(ROOT, path))).sort();
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

let sources: SourceFile[] | undefined;

/** All TypeScript of the repository. */
export function typescriptSources(): readonly SourceFile[] {
  sources ??= repositoryPaths()
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
  return sources;
}

/** Tests, and what only tests import: no rule of direction or length binds them. */
export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$|(^|\/)(testing|laws|__fixtures__|__golden__)\/|^(test|e2e|bench)\//.test(path) ||
    /\.config\.ts$/.test(path)
  );
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Every node of a file, parents first. Throws where the file cannot be parsed. */
export function* syntaxNodes(file: SourceFile): Generator<SyntaxNode> {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`);
  const waiting: unknown[] = [program];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) waiting.push(...node);
    else if (isNode(node)) {
      yield node;
      waiting.push(...Object.values(node));
    }
  }
}

/** `path:line`, for a message. */
export function place(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split("\n").length}`;
}

/** A child node, or undefined where the field holds none. */
export function child(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

export function children(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}
