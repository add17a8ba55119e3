import { posix } from "node:path";
import { child, place, type SourceFile, type SyntaxNode, syntaxNodes } from "./source-file";

/** One import, re-export, `import()` or `import("…")` type. */
export interface Import {
  readonly specifier: string;
  /** `path:line` */
  readonly at: string;
}

const BY_SOURCE = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function isRequire(node: SyntaxNode): boolean {
  const callee = child(node, "callee");
  return callee?.type === "Identifier" && callee["name"] === "require";
}

function literal(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === "TSLiteralType") return literal(child(node, "literal"));
  const value = node?.["value"];
  return node?.type === "Literal" && typeof value === "string" ? value : undefined;
}

/** All imports of a file, of types too. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of syntaxNodes(file)) {
    let specifier: string | undefined;
    if (BY_SOURCE.has(node.type)) specifier = literal(child(node, "source") ?? child(node, "argument"));
    else if (node.type === "TSExternalModuleReference") specifier = literal(child(node, "expression"));
    else if (node.type === "CallExpression" && isRequire(node)) {
      const [first] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
      specifier = literal(first);
    }
    if (specifier !== undefined) found.push({ specifier, at: place(file, node.start) });
  }
  return found;
}

/** The path inside the repository that an import means (without extension, as written), or undefined for a package. */
export function targetPath(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(from), specifier));
  return undefined;
}

/** The package an import means: `@scope/name` or `name`; undefined for files of the repository. */
export function packageName(specifier: string): string | undefined {
  if (specifier.startsWith("@/") || specifier.startsWith(".")) return undefined;
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
