import type { ReactNode } from "react";
import { IntervalBar } from "@/components/ui/interval-bar";
import type { Interval } from "@/lib/domain/report/report";

const TICKS = [25, 50, 75, 100] as const;

/** Rows of bars mirrored around the wall over one shared scale from 0 to 100, with its ticks on top. */
export function MirrorChart({ children }: { readonly children: ReactNode }) {
  return (
    <div className="relative pt-5">
      <Side side="left" />
      <Side side="right" />
      <div className="relative">{children}</div>
    </div>
  );
}

// Ticks and grid lines of one half: the axis box is anchored at the wall.
function Side({ side }: { readonly side: "left" | "right" }) {
  const left = side === "left";
  return (
    <div aria-hidden="true" className={`absolute inset-y-0 w-[calc(50%-2.5px)] ${left ? "left-0" : "right-0"}`}>
      <div className={`absolute inset-y-0 w-(--axis) ${left ? "right-0" : "left-0"}`}>
        {TICKS.map((tick) => (
          <span
            key={tick}
            className={`absolute inset-y-0 ${tick % 50 === 0 ? "" : "hidden sm:block"}`}
            style={left ? { right: `${tick}%` } : { left: `${tick}%` }}
          >
            <span className="absolute -translate-x-1/2 text-tick text-ink-3 font-stretch-[88%]">{tick}</span>
            <span className="absolute top-5 bottom-0 border-l border-hair opacity-70" />
          </span>
        ))}
      </div>
    </div>
  );
}

interface MirrorRowProps {
  /** Stands on the wall above the bars. */
  readonly label?: ReactNode;
  readonly left: Interval;
  readonly right: Interval;
  /** At the outer ends: the figures as text. */
  readonly leftText: ReactNode;
  readonly rightText: ReactNode;
  /** Pixels. */
  readonly height?: number;
}

/** One pair of bars: VM left, containers right. */
export function MirrorRow({ label, left, right, leftText, rightText, height = 13 }: MirrorRowProps) {
  return (
    <div className="pb-2">
      {label !== undefined && (
        <div className="text-center">
          <span className="on-wall inline-block max-w-[72%] text-table sm:max-w-[52%]">{label}</span>
        </div>
      )}
      <div className="halves items-center">
        <div className="flex items-center">
          <div className="min-w-0 flex-1 pl-(--margin)">{leftText}</div>
          <div className="w-(--axis)">
            <IntervalBar value={left} height={height} mirrored />
          </div>
        </div>
        <span />
        <div className="flex items-center">
          <div className="w-(--axis)">
            <IntervalBar value={right} height={height} />
          </div>
          <div className="min-w-0 flex-1 pr-(--margin) text-right">{rightText}</div>
        </div>
      </div>
    </div>
  );
}
