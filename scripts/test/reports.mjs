/** The counts of Vitest's JSON report. */
export const readVitestReport = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** The counts of Playwright's JSON report; a test that passed only when repeated has failed. */
export const readPlaywrightReport = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})
