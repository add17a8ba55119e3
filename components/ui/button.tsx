import Link from "next/link";
import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "plain" | "quiet";

const BASE =
  "inline-block border px-3.5 pt-[7px] pb-2 text-table font-medium no-underline disabled:opacity-50 aria-disabled:opacity-50";
const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-line bg-ink text-paper hover:bg-ink-2",
  plain: "border-line hover:bg-wash",
  quiet: "linkish border-transparent px-0",
};

/** The classes of a button, for elements that are none (a Base UI trigger, a label). */
export function buttonClass(variant: ButtonVariant = "plain", extra = ""): string {
  return `${BASE} ${VARIANTS[variant]} ${extra}`;
}

/** A button; at most one `primary` a page. */
export function Button({
  variant = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { readonly variant?: ButtonVariant }) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  variant = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { readonly variant?: ButtonVariant }) {
  return <Link className={buttonClass(variant, className)} {...rest} />;
}
