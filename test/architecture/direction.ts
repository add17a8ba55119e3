import { importsOf, packageName, targetPath } from "./imports";
import { PACKAGE_OWNERS, PURE_ROOMS, ROOMS, roomOf } from "./rooms";
import { isTest, type SourceFile } from "./source-file";

function folderOf(path: string): string {
  return roomOf(path) ?? path.split("/")[0] ?? path;
}

function aliasViolation(from: string, specifier: string): string | undefined {
  // Tools read the files at the root before any alias is known.
  if (!specifier.startsWith(".") || !from.includes("/")) return undefined;
  const target = targetPath(from, specifier) ?? "";
  return folderOf(target) === folderOf(from) ? undefined : `leaves its room by "${specifier}": use "@/${target}"`;
}

function directionViolation(room: string, from: string, specifier: string): string | undefined {
  const target = targetPath(from, specifier);
  if (target === undefined) return undefined;
  const other = roomOf(target);
  if (other === room) return undefined;
  if (other !== undefined && ROOMS[room]?.includes(other)) return undefined;
  if (other === undefined && target === "package.json") return undefined;
  return `${room} may not import ${other ?? target} ("${specifier}")`;
}

function packageViolation(room: string, specifier: string): string | undefined {
  const name = packageName(specifier);
  if (name === undefined) return undefined;
  if (PURE_ROOMS.includes(room)) return `${room} is pure and may not import the package ${name}`;
  for (const { packages, rooms } of PACKAGE_OWNERS) {
    if (packages.test(name) && !rooms.includes(room)) return `only ${rooms.join(", ")} may import ${name}`;
  }
  return undefined;
}

/** Imports of a file against the direction, out of its room by a relative path, or of a package of another room. */
export function directionViolations(file: SourceFile): string[] {
  const room = isTest(file.path) ? undefined : roomOf(file.path);
  return importsOf(file).flatMap(({ specifier, at }) => {
    const found = [aliasViolation(file.path, specifier)];
    if (room !== undefined) {
      found.push(directionViolation(room, file.path, specifier), packageViolation(room, specifier));
    }
    return found.filter((text) => text !== undefined).map((text) => `${at} ${text}`);
  });
}
