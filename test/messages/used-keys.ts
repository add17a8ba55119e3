import {
  child,
  children,
  isTest,
  place,
  type SourceFile,
  type SyntaxNode,
  syntaxNodes,
} from "@/test/architecture/source-file";
import type { Catalogue } from "./catalogue";

const MAKERS = new Set(["useTranslations", "getTranslations"]);

const nameOf = (node: SyntaxNode | undefined): string => (node?.type === "Identifier" ? String(node["name"]) : "");

function textOf(node: SyntaxNode | undefined): string | undefined {
  return node?.type === "Literal" && typeof node["value"] === "string" ? node["value"] : undefined;
}

/** The key that a call names; the part before the first `${` ends in `*`. Undefined where it names none as such. */
function keyOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type !== "TemplateLiteral") return textOf(node);
  const value = children(node, "quasis")[0]?.["value"];
  const start = typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : "";
  return `${start}*`;
}

/** Namespaces by the variable that speaks for them, `null` where one cannot be read from the source. */
function translators(nodes: readonly SyntaxNode[]): Map<string, (string | null)[]> {
  const found = new Map<string, (string | null)[]>();
  for (const node of nodes) {
    if (node.type !== "VariableDeclarator") continue;
    const start = child(node, "init");
    const call = start?.type === "AwaitExpression" ? child(start, "argument") : start;
    if (call?.type !== "CallExpression" || !MAKERS.has(nameOf(child(call, "callee")))) continue;
    const name = nameOf(child(node, "id"));
    found.set(name, [...(found.get(name) ?? []), textOf(children(call, "arguments")[0]) ?? null]);
  }
  return found;
}

function isDefined(catalogue: Catalogue, key: string): boolean {
  if (!key.endsWith("*")) return catalogue.has(key);
  const start = key.slice(0, -1);
  return [...catalogue.keys()].some((known) => known.startsWith(start));
}

/** Calls of a translator with a key that the catalogue does not have. */
export function undefinedKeys(file: SourceFile, catalogue: Catalogue): string[] {
  if (isTest(file.path)) return [];
  const nodes = [...syntaxNodes(file)];
  const speakers = translators(nodes);
  return nodes.flatMap((node) => {
    if (node.type !== "CallExpression") return [];
    const callee = child(node, "callee");
    const namespaces = speakers.get(nameOf(callee?.type === "MemberExpression" ? child(callee, "object") : callee));
    const key = keyOf(children(node, "arguments")[0]);
    if (namespaces === undefined || key === undefined || namespaces.includes(null)) return [];
    const known = namespaces.some((namespace) => isDefined(catalogue, `${namespace}.${key}`));
    return known ? [] : [`${place(file, node.start)} asks for ${namespaces.join(" or ")}.${key}`];
  });
}
