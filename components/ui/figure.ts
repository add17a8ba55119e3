/**
 * Attributes that let a test find a figure of the report on the page, unrounded: the path into the
 * report JSON and the value. None without a path, as on figures that the report does not hold.
 */
export function figure(path: string | undefined, key: string, value: number | null): Record<string, string> {
  return path === undefined ? {} : { "data-figure": `${path}.${key}`, "data-value": JSON.stringify(value) };
}
