"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";

interface DialogProps {
  /** What the button that opens it says. */
  readonly trigger: ReactNode;
  readonly variant?: ButtonVariant;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Right of the close button: what the dialog is for. */
  readonly actions?: ReactNode;
}

/** A dialog over the page with its own button; Escape and the page behind close it. */
export function Dialog({ trigger, variant = "plain", title, closeLabel, children, actions }: DialogProps) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(variant)}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-paper opacity-75" />
        <Base.Popup className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(640px,calc(100vw-32px))] -translate-1/2 overflow-y-auto border border-line bg-sheet p-6">
          <Base.Title className="mb-3 text-h2 font-semibold">{title}</Base.Title>
          {children}
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <Base.Close className={buttonClass("plain")}>{closeLabel}</Base.Close>
            {actions}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
