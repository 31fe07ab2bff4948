import { existsSync, readFileSync } from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0 };

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The counts in a report of Vitest; a test file that could not be run at all counts as one failure. */
export function countVitest(file) {
  const report = readJson(file);
  if (report === null) return { ...none, failed: 1 };
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** The counts in a report of Playwright; a test that passed only when repeated counts as passed. */
export function countPlaywright(file) {
  const report = readJson(file);
  if (report === null) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + (report.errors.length > 0 && unexpected === 0 ? 1 : 0), skipped };
}

/** What the accessibility tests found on each page and width; null when they did not run to their end. */
export function readAxeResults(file) {
  return readJson(file);
}
