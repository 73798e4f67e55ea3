import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const report = (passed: number, failed: number, pending = 0, todo = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

describe('countTests', () => {
  it('counts the tests of a report', () => {
    expect(countTests(report(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
    expect(countTests(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('takes tests that were left out for failed ones', () => {
    expect(countTests(report(5, 0, 1, 1), 0)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a run that ended badly without a failed test', () => {
    expect(countTests(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts any other step as one test', () => {
    expect(countTests(null, 0)).toEqual({ passed: 1, failed: 0 });
    expect(countTests(null, 2)).toEqual({ passed: 0, failed: 1 });
  });
});
