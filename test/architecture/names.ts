import { isTest, type SourceFile } from "./source-file";

const FORBIDDEN = /^(utils?|helpers?|misc|commons?|managers?|stuff|shared)$/;
const BOUND_FOLDERS = /^(app|bench|bin|components|e2e|lib|test)\//;

/** What Next gives a meaning: groups `(x)`, parameters `[x]`, `[...x]`, `[[...x]]`, slots `@x`, private folders `_x`. */
const NEXT_SEGMENT = /^(?:\((.+)\)|\[\[\.\.\.(.+)\]\]|\[\.\.\.(.+)\]|\[(.+)\]|@(.+)|_(.+))$/;
const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const EXEMPT = /^(README\.md|__golden__|__fixtures__)$/;

/** Longest file, in lines, that is no test and no table of data. */
export const LONGEST = 350;
const DATA_FILES = /\/(messages|__golden__|__fixtures__)\/|\.(md|json|csv|svg|css|sql)$/;

function badSegments(path: string): string[] {
  return path.split("/").filter((segment) => {
    if (EXEMPT.test(segment)) return false;
    const bare = path.startsWith("app/") ? (NEXT_SEGMENT.exec(segment)?.slice(1).find(Boolean) ?? segment) : segment;
    return !KEBAB.test(bare);
  });
}

/** Names that are not kebab-case, or that say nothing. */
export function nameViolations(path: string): string[] {
  if (!BOUND_FOLDERS.test(path)) return [];
  const bad = badSegments(path).map((segment) => `${path}: "${segment}" is not kebab-case`);
  const words = path.split("/").flatMap((segment) => segment.split(/[.-]/));
  const empty = words.filter((word) => FORBIDDEN.test(word)).map((word) => `${path}: "${word}" says nothing`);
  return [...bad, ...empty];
}

export function lengthViolations(file: SourceFile): string[] {
  if (!BOUND_FOLDERS.test(file.path) || isTest(file.path) || DATA_FILES.test(file.path)) return [];
  const lines = file.text.trimEnd().split("\n").length;
  return lines > LONGEST ? [`${file.path} has ${lines} lines, more than ${LONGEST}`] : [];
}
