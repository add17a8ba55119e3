import type { CheckTally } from "@/lib/domain/report/summary";

interface TallyBarProps {
  readonly tally: CheckTally;
  /** Grows from the right edge to the left, as on the VM side of the wall. */
  readonly mirrored?: boolean;
  /** Pixels. */
  readonly height?: number;
}

const PARTS = [
  { key: "pass", fill: "var(--ink)" },
  { key: "partial", fill: "var(--ink-3)" },
  { key: "unknown", fill: "url(#unknown)" },
  { key: "fail", fill: "none" },
] as const;

/** How many of the assets to which a check applies pass it, in part, perhaps or not. The numbers stand beside it as text. */
export function TallyBar({ tally, mirrored = false, height = 11 }: TallyBarProps) {
  const all = applicable(tally);
  if (all === 0) return null;
  let before = 0;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block outline-1 -outline-offset-1 outline-line">
      {PARTS.map(({ key, fill }) => {
        const width = (tally[key] / all) * 100;
        const x = mirrored ? 100 - before - width : before;
        before += width;
        return width === 0 ? null : <rect key={key} x={`${x}%`} width={`${width}%`} height={height} fill={fill} />;
      })}
    </svg>
  );
}

/** Assets to which the check applies. */
export function applicable({ pass, partial, fail, unknown }: CheckTally): number {
  return pass + partial + fail + unknown;
}
