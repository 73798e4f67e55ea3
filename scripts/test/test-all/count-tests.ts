/** How many tests passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** What we read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Counts one step. A step that is no run of Vitest is one test. A test that was left out counts as
 * failed, because it says nothing and looks as if it did; so does a run that ended badly although
 * no test of it failed (a file that could not be read, an error outside tests).
 *
 * @param report Vitest's JSON report, null when the step is none or wrote none
 * @param code the step's exit code
 */
export function countTests(report: string | null, code: number): Count {
  if (report === null) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const read = JSON.parse(report) as Report;
  const failed = read.numFailedTests + read.numPendingTests + read.numTodoTests;
  return { passed: read.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
