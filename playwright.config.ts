import { defineConfig } from '@playwright/test'

/** The packaged app is tested in a run of its own, since it has to be built first. */
const report = process.env.FREEHOLD_TEST_REPORT ?? 'e2e'

export default defineConfig({
  outputDir: `test-results/${report}`,
  timeout: 180_000,
  // What is waited for is often a solve, and two windows share a machine that may be a third as fast as usual.
  expect: { timeout: 30_000 },
  globalTimeout: 60 * 60_000,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `test-results/${report}.json` }]],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'package', testDir: 'tests/package' },
  ],
})
