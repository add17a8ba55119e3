/** The areas of the product in the order of the navigation; only those that exist. */
export const NAVIGATION = [
  { key: "overview", href: "/" },
  { key: "inventory", href: "/inventory" },
  { key: "recommendations", href: "/recommendations" },
  { key: "import", href: "/import" },
] as const;

/** Whether a path lies in the area that starts at `href`. */
export function isInArea(pathname: string, href: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}
