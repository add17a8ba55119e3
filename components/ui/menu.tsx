"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

interface MenuProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a short list of commands. */
export function Menu({ label, children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass("plain")}>{label}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-40">
          <Base.Popup className="border border-line bg-sheet py-1 text-table">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const ITEM = "flex w-full items-center gap-2 px-3 py-1.5 outline-none data-highlighted:bg-wash";

export function MenuItem({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Base.Item className={ITEM} onClick={onClick}>
      {children}
    </Base.Item>
  );
}

interface MenuCheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** An item that is on or off; the menu stays open. */
export function MenuCheckbox({ checked, onChange, children }: MenuCheckboxProps) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onChange} closeOnClick={false} className={ITEM}>
      <span
        aria-hidden="true"
        className={`inline-block size-3 border border-line ${checked ? "bg-ink" : "bg-sheet"}`}
      />
      {children}
    </Base.CheckboxItem>
  );
}
