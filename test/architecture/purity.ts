import { PURE_ROOMS, roomOf } from "./rooms";
import { child, isTest, place, type SourceFile, type SyntaxNode, syntaxNodes } from "./source-file";

const FORBIDDEN_NAMES = new Set([
  "process",
  "performance",
  "fetch",
  "globalThis",
  "crypto",
  "setTimeout",
  "setInterval",
]);
const FORBIDDEN_MEMBERS = new Set(["Date.now", "Math.random"]);

function nameOf(node: SyntaxNode | undefined): string {
  return node?.type === "Identifier" ? String(node["name"]) : "";
}

function impurity(node: SyntaxNode): string | undefined {
  if (node.type === "MemberExpression") {
    const owner = nameOf(child(node, "object"));
    const member = `${owner}.${nameOf(child(node, "property"))}`;
    if (FORBIDDEN_MEMBERS.has(member)) return member;
    return FORBIDDEN_NAMES.has(owner) ? owner : undefined;
  }
  const callee = nameOf(child(node, "callee"));
  if (node.type === "CallExpression") {
    if (callee === "Date") return "Date()";
    return FORBIDDEN_NAMES.has(callee) ? callee : undefined;
  }
  const bare = Array.isArray(node["arguments"]) && node["arguments"].length === 0;
  return node.type === "NewExpression" && callee === "Date" && bare ? "new Date()" : undefined;
}

/** Where a pure room reads the clock, the environment, chance or the network: time and data come in as arguments. */
export function purityViolations(file: SourceFile): string[] {
  if (isTest(file.path) || !PURE_ROOMS.includes(roomOf(file.path) ?? "")) return [];
  return [...syntaxNodes(file)].flatMap((node) => {
    const found = impurity(node);
    return found === undefined ? [] : [`${place(file, node.start)} uses ${found}`];
  });
}
