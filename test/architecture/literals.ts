import { child, children, isTest, place, type SourceFile, type SyntaxNode, syntaxNodes } from "./source-file";

const SPOKEN_ATTRIBUTES = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "description",
  "heading",
  "label",
  "placeholder",
  "summary",
  "title",
]);

/** What reads the same in every language, and is no word. */
const SAME_EVERYWHERE = new Set(["Partywall", "CSV", "JSON", "VM", "KEV", "EPSS", "CVE", "px"]);

const isSpoken = (text: string): boolean =>
  text
    .replace(/&[a-z]+;/g, " ")
    .split(/[^\p{L}]+/u)
    .some((word) => word !== "" && !SAME_EVERYWHERE.has(word));

/** The texts that an expression may show: its own, its branches', and those it joins. */
function shownTexts(node: SyntaxNode | undefined): SyntaxNode[] {
  if (node === undefined) return [];
  const parts: Record<string, readonly string[]> = {
    ConditionalExpression: ["consequent", "alternate"],
    LogicalExpression: ["left", "right"],
    BinaryExpression: ["left", "right"],
    JSXExpressionContainer: ["expression"],
    ParenthesizedExpression: ["expression"],
    TSAsExpression: ["expression"],
  };
  if (node.type === "Literal" || node.type === "TemplateLiteral") return [node];
  if (node.type === "BinaryExpression" && node["operator"] !== "+") return [];
  return (parts[node.type] ?? []).flatMap((part) => shownTexts(child(node, part)));
}

function textOf(node: SyntaxNode): string {
  if (node.type !== "TemplateLiteral") return typeof node["value"] === "string" ? node["value"] : "";
  return children(node, "quasis")
    .map((part) => {
      const value = part["value"];
      return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : "";
    })
    .join(" ");
}

function shownBy(node: SyntaxNode): SyntaxNode[] {
  if (node.type === "JSXText") return [node];
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    return children(node, "children")
      .filter(({ type }) => type === "JSXExpressionContainer")
      .flatMap(shownTexts);
  }
  const name = child(node, "name")?.["name"];
  if (node.type !== "JSXAttribute" || !SPOKEN_ATTRIBUTES.has(String(name))) return [];
  return shownTexts(child(node, "value"));
}

/** Words in TSX that a reader sees or hears, which belong into the catalogues of both languages. */
export function literalViolations(file: SourceFile): string[] {
  if (!file.path.endsWith(".tsx") || isTest(file.path)) return [];
  return [...syntaxNodes(file)]
    .flatMap(shownBy)
    .filter((node) => isSpoken(textOf(node)))
    .map((node) => `${place(file, node.start)} says ${JSON.stringify(textOf(node).trim())}`);
}
