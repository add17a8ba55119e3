/** How far two figures may be apart that were added up in another order. */
const NEAR = 1e-6;

/**
 * Where two JSON documents differ, as paths; figures that are within 1e-6 of each other are the same. Assets are
 * compared by their ids: their order is that of the rows, which an export does not keep.
 */
export function differences(left: unknown, right: unknown, path = ""): string[] {
  if (typeof left === "number" && typeof right === "number") return Math.abs(left - right) <= NEAR ? [] : [path];
  if (!isBranch(left) || !isBranch(right)) return left === right ? [] : [path];
  const [a, b] = [byId(left), byId(right)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(Reflect.get(a, key), Reflect.get(b, key), path === "" ? key : `${path}.${key}`),
  );
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A list of things with ids as a record of them, with how many there are; all else as it is. */
function byId(value: object): object {
  if (!Array.isArray(value) || value.length === 0 || !value.every(hasId)) return value;
  return { length: value.length, ...Object.fromEntries(value.map((item) => [item.id, item])) };
}

function hasId(value: unknown): value is { readonly id: string } {
  return isBranch(value) && "id" in value && typeof value.id === "string";
}
