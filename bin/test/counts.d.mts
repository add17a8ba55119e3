export interface Counts {
  passed: number;
  failed: number;
}
export function countVitest(report: unknown): Counts;
export function countPlaywright(report: unknown): Counts;
export function countStage(stage: {
  exitCode: number | null;
  report: unknown;
  count: (report: unknown) => Counts;
}): Counts;
