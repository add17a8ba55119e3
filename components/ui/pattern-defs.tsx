/**
 * The patterns of the page, drawn once and used by id. `unknown` (diagonal hatch) means unknown and
 * nothing else: what lies between the low and the high end of an interval.
 */
export function PatternDefs() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id="unknown" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.3" height="4" fill="var(--ink)" />
        </pattern>
        <pattern id="unknown-fine" width="2.6" height="2.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1" height="2.6" fill="var(--ink)" />
        </pattern>
      </defs>
    </svg>
  );
}
