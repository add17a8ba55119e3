/**
 * What a test run says about itself, read from its JSON report. Skipped tests count as failed: a test that did
 * not run proves nothing, and must not pass for green.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @returns {Counts} */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") passed += 1;
      else failed += 1;
    }
    // A file that could not be loaded has no tests to report, only its own failure.
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) failed += 1;
  }
  return { passed, failed };
}

/** @returns {Counts} */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const outside = unexpected + flaky + skipped === 0 ? report.errors.length : 0;
  return { passed: expected, failed: unexpected + flaky + skipped + outside };
}

/**
 * The counts of a stage that ran tests: a crash, a missing report and an empty run are failures too.
 *
 * @param {{ exitCode: number | null, report: unknown, count: (report: any) => Counts }} stage
 * @returns {Counts}
 */
export function countStage({ exitCode, report, count }) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const counts = count(report);
  const silent = exitCode !== 0 && counts.failed === 0;
  const empty = counts.passed + counts.failed === 0;
  return silent || empty ? { passed: counts.passed, failed: 1 } : counts;
}
