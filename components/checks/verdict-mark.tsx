import type { CheckResult } from "@/lib/domain/report/report";

/**
 * A verdict as a shape: ink up to the low end, hatched up to the high end, an empty box with a
 * stroke for failed, a dash for "does not apply". The word stands beside it.
 */
export function VerdictMark({ result }: { readonly result: Pick<CheckResult, "low" | "high"> | null }) {
  if (result === null) return <Frame path="M2 6.5h9" />;
  const { low, high } = result;
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" className="mt-[2.5px] shrink-0">
      <rect x="1" y={1 + 11 * (1 - high)} width="11" height={11 * (high - low)} fill="url(#unknown-fine)" />
      <rect x="1" y={1 + 11 * (1 - low)} width="11" height={11 * low} fill="var(--ink)" />
      <rect x=".5" y=".5" width="12" height="12" fill="none" stroke="var(--line)" />
      {high === 0 && <path d="M3.5 3.5l6 6M9.5 3.5l-6 6" stroke="var(--line)" strokeWidth="1.3" />}
    </svg>
  );
}

function Frame({ path }: { readonly path: string }) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" className="mt-[2.5px] shrink-0">
      <path d={path} stroke="var(--ink-3)" strokeWidth="1.3" />
    </svg>
  );
}
